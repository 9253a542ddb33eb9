// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.suite;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.conformance.ReferenceGraph;
import io.github.micralock.testkit.expected.FaceplateText;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.OutsideLockException;
import io.github.micralock.testkit.outside.RestartableLock;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import net.automatalib.automaton.transducer.impl.CompactMealy;

/** The smallest machine that looks like a graph, but for one step that leads elsewhere: so it has no state too many. */
final class FaultyMachine implements RestartableLock {

    private final CompactMealy<String, String> machine;
    private final ImmutableMap<String, Faceplate> faceplates;
    private final Fault fault;
    private final Limits limits;
    private int state;
    private Faceplate shown = Faceplate.DARK;

    /** In a state, an input leads to another state than it must, or shows something else on the right way. */
    record Fault(int state, String input, int target, boolean misshown) {

        static final Fault NONE = leading(-1, "", 0);

        static Fault leading(int state, String input, int target) {
            return new Fault(state, input, target, false);
        }

        static Fault showing(int state, String input) {
            return new Fault(state, input, state, true);
        }

        boolean isAt(int other, String event) {
            return state == other && input.equals(event);
        }
    }

    /** Two states that were reached together. */
    private record Pair(int right, int wrong) {}

    FaultyMachine(ReferenceGraph graph, Fault fault) {
        this(graph, fault, Limits.NONE);
    }

    /** One that breaks if it is asked for what the limits exclude. */
    FaultyMachine(ReferenceGraph graph, Fault fault, Limits limits) {
        machine = GraphMachine.minimal(graph, true);
        faceplates = graph.states().stream()
                .map(ReferenceGraph.State::shown)
                .distinct()
                .collect(ImmutableMap.toImmutableMap(FaceplateText::of, faceplate -> faceplate));
        this.fault = fault;
        this.limits = limits;
    }

    /** Whether some history shows the fault. */
    boolean showsIt() {
        Set<Pair> met = new HashSet<>();
        Queue<Pair> toVisit = new ArrayDeque<>();
        toVisit.add(new Pair(initial(), initial()));
        while (!toVisit.isEmpty()) {
            Pair pair = toVisit.remove();
            if (met.add(pair)) {
                for (String input : machine.getInputAlphabet()) {
                    if (!machine.getOutput(pair.right, input).equals(machine.getOutput(pair.wrong, input))) {
                        return true;
                    }
                    toVisit.add(new Pair(machine.getSuccessor(pair.right, input), next(pair.wrong, input)));
                }
            }
        }
        return false;
    }

    private int initial() {
        return machine.getInitialState();
    }

    private int next(int from, String input) {
        return fault.isAt(from, input) && !fault.misshown ? fault.target : machine.getSuccessor(from, input);
    }

    private void give(String input) {
        shown = fault.isAt(state, input) && fault.misshown
                ? Faceplate.silent("fault")
                : faceplates.get(machine.getOutput(state, input));
        state = next(state, input);
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public void reset(LockProfile profile, SecurityCode code) {
        state = initial();
        shown = Faceplate.DARK;
    }

    @Override
    public void happen(LockEvent event) {
        limits.whyNot(event).ifPresent(reason -> {
            throw new OutsideLockException(reason);
        });
        give(event.text());
    }

    @Override
    public void restart() {
        give(CompleteSuite.RESTART);
    }

    @Override
    public Faceplate faceplate() {
        return shown;
    }
}
