// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.suite;

import com.google.common.collect.ImmutableList;
import io.github.micralock.testkit.conformance.ReferenceGraph;
import io.github.micralock.testkit.expected.FaceplateText;
import net.automatalib.alphabet.Alphabet;
import net.automatalib.alphabet.impl.Alphabets;
import net.automatalib.automaton.transducer.impl.CompactMealy;
import net.automatalib.util.automaton.minimizer.HopcroftMinimizer;

/** A graph as seen from outside: a Mealy machine of texts, whose output is the faceplate after each input. */
final class GraphMachine {

    private GraphMachine() {}

    /** The smallest machine that shows the same. */
    static CompactMealy<String, String> minimal(ReferenceGraph graph, boolean restarting) {
        ImmutableList.Builder<String> inputs = ImmutableList.builder();
        graph.alphabet().forEach(event -> inputs.add(event.text()));
        if (restarting) {
            inputs.add(CompleteSuite.RESTART);
        }
        Alphabet<String> alphabet = Alphabets.fromCollection(inputs.build());
        CompactMealy<String, String> machine =
                new CompactMealy<>(alphabet, graph.states().size());
        for (int state = 0; state < graph.states().size(); state++) {
            if (state == 0) {
                machine.addInitialState();
            } else {
                machine.addState();
            }
        }
        for (int state = 0; state < graph.states().size(); state++) {
            ReferenceGraph.State from = graph.states().get(state);
            for (int event = 0; event < from.steps().size(); event++) {
                int target = from.steps().get(event).target();
                machine.setTransition(state, event, target, shown(graph, target));
            }
            if (restarting) {
                machine.setTransition(state, from.steps().size(), state, shown(graph, state));
            }
        }
        return HopcroftMinimizer.minimizeMealy(machine);
    }

    static String shown(ReferenceGraph graph, int state) {
        return FaceplateText.of(graph.states().get(state).shown());
    }
}
