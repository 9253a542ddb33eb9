// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import io.github.micralock.formal.twin.Fleet;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.Instances;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * P1 to P4, P7 and the rules, as laws of every step and every state that TLC reaches. The counts say that none was left out; a
 * state makes one more than there are edges.
 */
class LawsTest {

    private static final String[] LAWS = {"StateShape", "StepsAreLawful", "StatesAreLawful"};

    /** Only for the words of a counterexample; the units of a fleet have different ticks. */
    private static final Duration TICK = Duration.ofMillis(500);

    @Test
    void everySmallUnitKeepsEveryLaw() {
        Verdict.of(new Fleet(Instances.small()).alone("LockLaws", LAWS), TICK).holds(0, 0);
    }

    @Test
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    void everyProfileOfTheCatalogueKeepsEveryLawWithSmallNumbers() {
        Verdict.of(new Fleet(Instances.catalogue()).alone("LockLaws", LAWS), TICK).holds(0, 0);
    }

    @ParameterizedTest
    @CsvSource({"K11_LINKED, 44, 837", "NATS_1998, 84, 1765", "BMW_1986, 478, 10039"})
    void aUnitKeepsEveryLawWithItsRealNumbers(String name, long states, long generated) {
        Instance instance = Instances.named(name);

        Verdict.of(LawRun.safety(instance), instance.tick()).holds(states, generated);
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    @CsvSource({"K11_HANDBOOK, 46600, 932001", "NISSAN_CATS_1998, 0, 0", "ROVER_R960, 0, 0"})
    void aUnitWithLongWaitsKeepsEveryLawWithItsRealNumbers(String name, long states, long generated) {
        Instance instance = Instances.named(name);

        Verdict.of(LawRun.safety(instance), instance.tick()).holds(states, generated);
    }
}
