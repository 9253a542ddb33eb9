// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import static org.assertj.core.api.Assertions.assertThat;

import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is assumed does not contradict itself, or everything could be proven of it. */
class ConsistencyTest {

    @ParameterizedTest
    @CsvSource({
        "Operating, NoLink, SAT",
        "AwaitingCode, NoLink, SAT",
        "Waiting, NoLink, SAT",
        "Verifying, NoLink, UNSAT",
        "LinkRefused, NoLink, UNSAT",
        "LockedForGood, NoLink, SAT",
        "Operating, LinkOnly, SAT",
        "AwaitingCode, LinkOnly, UNSAT",
        "Waiting, LinkOnly, UNSAT",
        "Verifying, LinkOnly, SAT",
        "LinkRefused, LinkOnly, SAT",
        "LockedForGood, LinkOnly, UNSAT",
        "Operating, LinkThenCode, SAT",
        "AwaitingCode, LinkThenCode, SAT",
        "Waiting, LinkThenCode, SAT",
        "Verifying, LinkThenCode, SAT",
        "LinkRefused, LinkThenCode, UNSAT",
        "LockedForGood, LinkThenCode, SAT"
    })
    void R18_aUnitCanBeInThePhasesOfItsLinkAndInNoOther(String phase, String link, LBool possible) {
        Solver solver = Solver.of(Theory.HEAD_UNIT);
        Term state = solver.unknown("s", "State");
        solver.assume(solver.term("invariant", state));
        solver.assume(solver.is(phase, solver.term("phase", state)));
        solver.assume(solver.term("=", solver.term("link"), solver.term(link)));

        assertThat(solver.check()).isEqualTo(possible);
    }
}
