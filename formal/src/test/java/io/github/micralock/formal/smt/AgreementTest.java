// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.StateGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proven is proven of the Java as well: small units of it do, step by step, what the theory says. */
class AgreementTest {

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
    void everyStepOfASmallUnitIsThatOfTheTheory(SmallUnits unit, int states, int edges) {
        LockMachine machine = unit.machine();
        StateGraph graph = Exploration.of(machine).over(SmallUnits.ALPHABET).explore();
        Agreement agreement = new Agreement(machine, SmallUnits.CODE, graph);

        assertThat(agreement.profileIsNotRefused()).isTrue();
        assertThat(agreement.differences()).isEmpty();
        assertThat(graph.states().size() + ", " + graph.edgeCount()).isEqualTo(states + ", " + edges);
    }
}
