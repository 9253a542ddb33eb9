// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.tlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each way in which TLC can end is told from each other, so no check can pass for the wrong reason. */
class TlcRunTest {

    private static TlcRun lamp(String module) {
        return TlcRun.of(module, SpecFiles.in("toy"))
                .constant("Lamp", "[most |-> 2, name |-> \"lamp\"]")
                .view("View")
                .workers(1);
    }

    private static TlcRun lamp() {
        return lamp("Lamp").specification("Spec");
    }

    @Test
    void whatHoldsIsOkWithItsCounts() {
        TlcResult result = lamp().result();

        assertThat(result.exit()).as(result.output()).isEqualTo(TlcExit.OK);
        assertThat(result.distinct()).isEqualTo(5);
        assertThat(result.generated()).isEqualTo(1 + 5 * 3);
        assertThat(result.depth()).isEqualTo(5);
        assertThat(result.broken()).isEmpty();
        assertThat(result.trace().states()).isEmpty();
        assertThat(result.elapsed()).isPositive();
    }

    @Test
    void aBrokenInvariantIsNamedWithAShortestTrace() {
        TlcResult result = lamp().invariants("NeverTwice").result();

        assertThat(result.exit()).isEqualTo(TlcExit.SAFETY);
        assertThat(result.broken()).contains("NeverTwice");
        assertThat(result.trace().states())
                .extracting(state -> state.parts().get("st.count"))
                .containsExactly("0", "1", "1", "2");
    }

    @Test
    void theInitialStateCanBeTheOneThatBreaksIt() {
        TlcResult result = lamp().invariants("NeverAtAll").result();

        assertThat(result.exit()).isEqualTo(TlcExit.SAFETY);
        assertThat(result.broken()).contains("NeverAtAll");
        assertThat(result.trace().states()).hasSize(1);
    }

    @Test
    void aBrokenActionPropertyIsNamed() {
        TlcResult result = lamp().properties("NeverGoesDown").result();

        assertThat(result.exit()).isEqualTo(TlcExit.LIVENESS);
        assertThat(result.broken()).contains("NeverGoesDown");
        assertThat(result.trace().states()).hasSize(3);
    }

    @Test
    void livenessHoldsOrHasAnEndlessExample() {
        TlcRun fair = TlcRun.of("Lamp", SpecFiles.in("toy"))
                .constant("Lamp", "[most |-> 2, name |-> \"lamp\"]")
                .specification("FairSpec")
                .workers(1);

        assertThat(fair.properties("GoesOut").result().exit()).isEqualTo(TlcExit.OK);
        TlcResult broken = fair.properties("StaysOn").result();
        assertThat(broken.exit()).isEqualTo(TlcExit.LIVENESS);
        assertThat(broken.trace().end()).containsAnyOf("Stuttering", "Back to state");
    }

    @Test
    void aFalseAssumptionIsTold() {
        TlcResult result = lamp("WrongAssumption").specification("Spec").result();

        assertThat(result.exit()).isEqualTo(TlcExit.ASSUMPTION);
        assertThat(result.broken())
                .hasValueSatisfying(place -> assertThat(place).contains("WrongAssumption"));
    }

    @Test
    void anExpressionWithoutValueIsNoViolation() {
        assertThat(lamp().invariants("Compares").result().exit()).isEqualTo(TlcExit.EVALUATION);
        assertThat(lamp().invariants("LaterCompares").result().exit()).isEqualTo(TlcExit.SAFETY_EVALUATION);
    }

    @Test
    void anOverrideThatIsNotFoundEndsTheRun() {
        assertThat(lamp().invariants("Overridden").result().exit()).isEqualTo(TlcExit.EVALUATION);
    }

    @Test
    void aNameThatIsNotThereIsAnErrorOfTheConfiguration() {
        assertThat(lamp().invariants("NotThere").result().exit()).isEqualTo(TlcExit.CONFIG);
    }

    @Test
    void whatIsNoModuleIsToldAsThat() {
        TlcRun broken = lamp().source("Lamp", "---- MODULE Lamp ----\nInit == )\n====\n");

        assertThat(broken.result().exit()).isEqualTo(TlcExit.MODULE);
    }

    @Test
    void aRunThatTakesTooLongIsEnded() {
        TlcRun endless =
                lamp().constant("Lamp", "[most |-> 2000000000, name |-> \"\"]").within(Duration.ofSeconds(3));

        assertThat(endless.result().exit()).isEqualTo(TlcExit.TIME_LIMIT);
    }

    @Test
    void whatTheSpecificationPrintsIsKept() {
        assertThat(lamp().invariants("Says").result().printed()).contains("<<\"count\", 2>>");
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(lamp().invariants("NeverTwice").result().broken()).contains("NeverTwice");
        } finally {
            Locale.setDefault(before);
        }
    }
}
