// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.core.graph.StateGraph;
import io.github.micralock.formal.twin.Instances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proven is proven of the Java as well: small units of it do, step by step, what the theory says. */
class AgreementTest {

    @ParameterizedTest
    @CsvSource({
        "PLAIN, 394, 8274",
        "DASHED, 394, 8274",
        "STRAIGHT, 274, 5754",
        "RESTARTING, 362, 7602",
        "FED, 434, 9114",
        "CLEARING, 338, 7098",
        "FORGETFUL, 256, 5376",
        "PATIENT, 414, 8694",
        "CYCLING, 1001, 20643",
        "DOUBLING, 470, 9870",
        "SEARCHING, 44, 924",
        "HEALING, 50, 1050",
        "STICKY, 68, 1428",
        "LINK_THEN_CODE, 752, 15792",
        "LINK_THEN_CODE_RESTARTING, 752, 15792",
        "LINK_THEN_CODE_CLEARING, 712, 14952",
        "FINE, 434, 9114"
    })
    void everyStateAndStepOfASmallUnitIsThatOfTheTheory(String name, int states, int steps) {
        assertAgrees(name, states, steps);
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    @CsvSource({
        "K11_HANDBOOK_SMALL, 330, 6930",
        "K11_FIRST_ERROR_COUNTS_SMALL, 350, 7350",
        "K11_RESTARTING_SMALL, 318, 6678",
        "K11_BLAUPUNKT_1993_SMALL, 1002, 20706",
        "NISSAN_CATS_1998_SMALL, 534, 11214",
        "MICRA_2010_LOCKED_TEXT_SMALL, 330, 6930",
        "TEN_TRIES_SMALL, 162, 3402",
        "K11_LINKED_SMALL, 44, 924",
        "NATS_1998_SMALL, 72, 1512",
        "AUDI_WIESBADEN_1990_SMALL, 108, 2268",
        "BECKER_1990_SMALL, 1001, 20790",
        "BMW_1986_SMALL, 1001, 20790",
        "FORD_1990S_SMALL, 378, 7938",
        "GM_THEFTLOCK_1995_SMALL, 1001, 20685",
        "HONDA_OLDER_SMALL, 1005, 20979",
        "MITSUBISHI_2000_SMALL, 1003, 20685",
        "OPEL_CAR300_SMALL, 306, 6426",
        "RENAULT_PHILIPS_SMALL, 1005, 20748",
        "ROVER_R960_SMALL, 1005, 20748",
        "SATURN_2002_SMALL, 1006, 20895",
        "VOLVO_SC_SMALL, 1001, 20790",
        "VW_SAFE_SMALL, 1006, 20769"
    })
    void soIsThatOfEachProfileOfTheCatalogueWithSmallNumbers(String name, int states, int steps) {
        assertAgrees(name, states, steps);
    }

    @Test
    void noUnitIsOverlooked() {
        assertThat(Instances.small()).hasSize(17);
        assertThat(Instances.catalogue()).hasSize(22);
    }

    private static void assertAgrees(String name, int states, int steps) {
        TwoDigitUnit unit = new TwoDigitUnit(Instances.named(name));
        LockMachine machine = unit.machine();
        StateGraph graph = unit.explored(machine);

        assertThat(new Agreement(machine, TwoDigitUnit.CODE, graph).differences())
                .isEmpty();
        assertThat(graph.states().size() + ", " + graph.edgeCount()).isEqualTo(states + ", " + steps);
    }
}
