// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import com.google.common.collect.ImmutableList;
import io.github.micralock.formal.twin.Fleet;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.Instances;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * P1 to P4, P7 and the rules, as laws of every step and every state that TLC reaches. The counts say that none was left out: a
 * state that is generated is a first one, or an edge leads to it.
 */
class LawsTest {

    private static final String[] LAWS = {"StateShape", "StatesAreLawful", "StepsAreLawful"};

    /** Only for the words of a counterexample; the units of a fleet have different ticks. */
    private static final Duration TICK = Duration.ofMillis(500);

    @Test
    void everySmallUnitKeepsEveryLaw() {
        Verdict.of(new Fleet(Instances.small()).alone("LockLaws", LAWS), TICK).holds(5556, 127495);
    }

    @Test
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    void everyProfileOfTheCatalogueKeepsEveryLawWithSmallNumbers() {
        Verdict.of(new Fleet(Instances.catalogue()).alone("LockLaws", LAWS), TICK)
                .holds(0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "NISSAN_CATS_1998, 2462, 49241",
        "K11_LINKED, 44, 837",
        "NATS_1998, 84, 1765",
        "ROVER_R960, 582, 11641",
        "BMW_1986, 278, 5839"
    })
    void aUnitKeepsEveryLawWithItsRealNumbers(String name, long states, long generated) {
        Instance instance = Instances.named(name);

        Verdict.of(LawRun.safety(instance).workers(1), instance.tick()).holds(states, generated);
    }

    /** Half an hour at once, or all of a wait. */
    @Test
    void aK11KeepsEveryLawWithItsRealNumbers() {
        Instance fine = Instances.K11_EVERY_TEN_SECONDS;
        Instance coarse =
                new Instance("K11_HANDBOOK", fine.profile(), fine.tick(), ImmutableList.of(180, 270), fine.habit());

        Verdict.of(LawRun.safety(coarse).workers(1), coarse.tick()).holds(1040, 20801);
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    @CsvSource({"K11_EVERY_TEN_SECONDS, 46600, 932001", "CATS_EVERY_TEN_SECONDS, 0, 0"})
    void aUnitKeepsEveryLawEveryTenSeconds(String name, long states, long generated) {
        Instance instance = Instances.named(name);

        Verdict.of(LawRun.safety(instance), instance.tick()).holds(states, generated);
    }
}
