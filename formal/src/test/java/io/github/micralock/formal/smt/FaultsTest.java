// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The claims can fail: a theory with one thing wrong has a case against one of them, and a person can read it. */
class FaultsTest {

    @ParameterizedTest
    @EnumSource
    void everyFaultIsRefutedWithACase(Fault fault) {
        Examination examination = fault.examination();

        assertThat(examination.answer()).isEqualTo(LBool.SAT);
        assertThat(examination.report())
                .contains("Not so: ", "in a profile with", "  limit = ")
                .doesNotContain("(as @");
    }

    @Test
    void aCaseTellsWhatWasBeforeWhatHappenedAndWhatWasThen() {
        assertThat(Fault.CODES_ARE_TAKEN_IN_A_WAIT.examination().report().lines())
                .startsWith("Not so: R13 no button does anything in a wait")
                .anyMatch(line -> line.matches("  s = \\(state Unit-\\d+ \\(supply .* \\(Waiting \\d+\\)\\)"))
                .anyMatch(line -> line.matches("  e = (confirm|clear|\\(press .*\\))"))
                .anyMatch(line -> line.startsWith("  after = (state "));
    }

    @Test
    void aFaultHasOnePlace() {
        assertThatThrownBy(() -> Theory.HEAD_UNIT.edited("battery", "battery"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("text must stand in one place, stands in \\d\\d: battery");
        assertThatThrownBy(() -> Theory.HEAD_UNIT.edited("no such text", ""))
                .hasMessage("text must stand in one place, stands in 0: no such text");
    }
}
