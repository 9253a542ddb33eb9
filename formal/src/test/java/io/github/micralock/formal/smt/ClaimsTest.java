// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import static org.assertj.core.api.Assertions.assertThat;

import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All profiles, all states, all times: no case can be found in which a claim is false. */
class ClaimsTest {

    @TestFactory
    Stream<DynamicTest> headUnit() {
        return proofs(Theory.HEAD_UNIT);
    }

    @TestFactory
    Stream<DynamicTest> car() {
        return proofs(Theory.CAR);
    }

    @Test
    void noClaimIsOverlooked() {
        assertThat(Theory.HEAD_UNIT.claims()).hasSize(45);
        assertThat(Theory.CAR.claims()).hasSize(10);
    }

    private static Stream<DynamicTest> proofs(Theory theory) {
        return theory.claims().stream()
                .map(claim -> DynamicTest.dynamicTest(claim.name(), () -> {
                    Examination examination = Examination.of(theory, claim);
                    assertThat(examination.answer()).as(examination.report()).isEqualTo(LBool.UNSAT);
                }));
    }
}
