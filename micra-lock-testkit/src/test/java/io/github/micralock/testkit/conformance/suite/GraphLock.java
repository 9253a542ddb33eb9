// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.suite;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.conformance.ReferenceGraph;
import io.github.micralock.testkit.outside.RestartableLock;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

/** A lock that does what a graph says, but for one step that leads elsewhere. */
final class GraphLock implements RestartableLock {

    private final ReferenceGraph graph;
    private final Fault fault;
    private int state;

    /** In a state, an input leads to another state than it must. */
    record Fault(int state, String input, int target) {}

    /** Two states that were reached together. */
    private record Pair(int right, int wrong) {}

    GraphLock(ReferenceGraph graph, Fault fault) {
        this.graph = graph;
        this.fault = fault;
    }

    /** Whether some history shows the fault. */
    boolean showsIt(boolean restarting) {
        Set<Pair> met = new HashSet<>();
        Queue<Pair> toVisit = new ArrayDeque<>();
        toVisit.add(new Pair(0, 0));
        while (!toVisit.isEmpty()) {
            Pair pair = toVisit.remove();
            if (!shown(pair.right).equals(shown(pair.wrong))) {
                return true;
            }
            if (met.add(pair)) {
                graph.alphabet().forEach(event ->
                        toVisit.add(new Pair(right(pair.right, event.text()), wrong(pair.wrong, event.text()))));
                if (restarting) {
                    toVisit.add(new Pair(pair.right, wrong(pair.wrong, CompleteSuite.RESTART)));
                }
            }
        }
        return false;
    }

    private Faceplate shown(int number) {
        return graph.states().get(number).shown();
    }

    private int right(int from, String input) {
        if (input.equals(CompleteSuite.RESTART)) {
            return from;
        }
        int index = graph.alphabet().indexOf(LockEvent.parse(input));
        return graph.states().get(from).steps().get(index).target();
    }

    private int wrong(int from, String input) {
        return from == fault.state && input.equals(fault.input) ? fault.target : right(from, input);
    }

    @Override
    public void reset(LockProfile profile, SecurityCode code) {
        state = 0;
    }

    @Override
    public void happen(LockEvent event) {
        state = wrong(state, event.text());
    }

    @Override
    public void restart() {
        state = wrong(state, CompleteSuite.RESTART);
    }

    @Override
    public Faceplate faceplate() {
        return shown(state);
    }
}
