// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.core.graph.Edge;
import io.github.micralock.core.graph.StateGraph;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a machine does, put to the solver: is it what the theory says? Nothing is free there, so the solver computes. */
final class Agreement {

    private final LockMachine machine;
    private final StateGraph graph;
    private final Solver solver;
    private final JavaTerms terms;

    Agreement(LockMachine machine, SecurityCode code, StateGraph graph) {
        this.machine = machine;
        this.graph = graph;
        solver = Solver.of(new JavaInstance(machine, code, graph).theory());
        terms = new JavaTerms(solver, machine.profile().entry());
        checkState(solver.check() == LBool.SAT, "profile must be none that the theory refuses, was %s", machine);
    }

    /** The states and steps at which the machine is not what the theory says, as far as there are some. */
    ImmutableList<String> differences() {
        return Stream.concat(
                        differences(graph.states().stream(), this::agrees, this::told),
                        differences(graph.edges(), this::agrees, this::told))
                .limit(10)
                .collect(ImmutableList.toImmutableList());
    }

    private String told(LockState state) {
        Term term = terms.state(state);
        return state + " shows " + machine.view(state) + ", next deadline " + machine.nextDeadline(state)
                + ", in the theory " + solver.value(solver.term("view", term)) + ", due "
                + solver.value(solver.term("due", term)) + ", invariant "
                + solver.value(solver.term("invariant", term));
    }

    private String told(Edge edge) {
        return edge + ", in the theory " + solver.value(stepped(edge));
    }

    private <T> Stream<String> differences(Stream<T> things, Function<T, Term> agreement, Function<T, String> told) {
        ImmutableList<T> all = things.collect(ImmutableList.toImmutableList());
        Term together = solver.term("and", all.stream().map(agreement).toArray(Term[]::new));
        return solver.isTrue(together)
                ? Stream.empty()
                : all.stream()
                        .filter(thing -> !solver.isTrue(agreement.apply(thing)))
                        .map(told);
    }

    private Term agrees(LockState state) {
        Term term = terms.state(state);
        return solver.term(
                "and",
                solver.term("invariant", term),
                solver.term("=", solver.term("view", term), terms.faceplate(machine.view(state))),
                solver.term(
                        "=",
                        solver.term("due", term),
                        terms.time(machine.nextDeadline(state).orElse(Duration.ZERO))));
    }

    private Term agrees(Edge edge) {
        return solver.term("=", stepped(edge), terms.state(edge.target()));
    }

    private Term stepped(Edge edge) {
        return solver.term("step", terms.state(edge.source()), terms.event(edge.source(), edge.event()));
    }
}
