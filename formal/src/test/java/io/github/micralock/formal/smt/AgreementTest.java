// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.StateGraph;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proven is proven of the Java as well: small units of it do, step by step, what the theory says. */
class AgreementTest {

    private final LockMachine counted = SmallUnits.COUNTED.machine();

    @ParameterizedTest
    @CsvSource({
        "COUNTED, 394, 8274",
        "DASHED, 346, 7266",
        "STRAIGHT, 274, 5754",
        "RESTARTING, 362, 7602",
        "PERMANENTLY_FED, 434, 9114",
        "CLEARING, 434, 9114",
        "FORGETFUL, 292, 6132",
        "PATIENT, 414, 8694",
        "DOUBLING, 434, 9114",
        "SEARCHING, 44, 924",
        "HEALING, 50, 1050",
        "STICKY, 68, 1428",
        "LINK_THEN_CODE, 752, 15792"
    })
    void everyStateAndStepOfASmallUnitIsThatOfTheTheory(SmallUnits unit, int states, int steps) {
        StateGraph graph = explored(unit.machine());
        Agreement agreement = new Agreement(unit.machine(), SmallUnits.CODE, graph);

        assertThat(agreement.differences()).isEmpty();
        assertThat(graph.states().size() + ", " + graph.edgeCount()).isEqualTo(states + ", " + steps);
    }

    @Test
    void aStepThatIsAnotherIsFound() {
        LockMachine wrong = new WrongLock(
                counted, AgreementTest::withoutProbation, UnaryOperator.identity(), UnaryOperator.identity());

        assertThat(differences(wrong))
                .startsWith("Edge[source=LockState[supply=Supply[ignition=LOCK")
                .contains(
                        "event=DealerReset[]",
                        "onProbation=false",
                        "but in the theory (state this-unit",
                        "0 true false");
    }

    @Test
    void aFaceplateThatIsAnotherIsFound() {
        LockMachine wrong = new WrongLock(
                counted,
                UnaryOperator.identity(),
                faceplate -> new Faceplate(faceplate.text(), true),
                UnaryOperator.identity());

        assertThat(differences(wrong)).contains("shows Faceplate[text=, audible=true]");
    }

    @Test
    void aDeadlineThatIsAnotherIsFound() {
        LockMachine wrong =
                new WrongLock(counted, UnaryOperator.identity(), UnaryOperator.identity(), due -> due.plusNanos(1));

        assertThat(differences(wrong)).contains("next deadline Optional[PT1.000000001S]");
    }

    private static LockState withoutProbation(LockState state) {
        return new LockState(state.supply(), state.wrongAttempts(), false, state.linked(), state.phase());
    }

    private static String differences(LockMachine machine) {
        return String.join("\n", new Agreement(machine, SmallUnits.CODE, explored(machine)).differences());
    }

    private static StateGraph explored(LockMachine machine) {
        return Exploration.of(machine).over(SmallUnits.ALPHABET).explore();
    }
}
