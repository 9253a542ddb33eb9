// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import com.google.common.collect.ImmutableList;
import io.github.micralock.formal.twin.Fleet;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.Instances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * P1 to P4, P7 and the rules, as laws of every step and every state that TLC reaches. The counts say that none was left out: a
 * state that is generated is a first one, or an edge leads to it.
 */
class LawsTest {

    private static Verdict laws(ImmutableList<Instance> instances) {
        return Verdict.of(new Fleet(instances).alone("LockLaws", "StateShape", "StatesAreLawful", "StepsAreLawful"));
    }

    @Test
    void everySmallUnitKeepsEveryLaw() {
        laws(Instances.small()).holds(5_556, 127_495);
    }

    @Test
    void sixUnitsKeepEveryLawWithTheirRealNumbers() {
        laws(Instances.real()).holds(3_874, 84_156);
    }

    /** Half an hour at once, or all of a wait. */
    @Test
    void aK11KeepsEveryLawWithItsRealNumbers() {
        Instance fine = Instances.K11_EVERY_TEN_SECONDS;
        Instance coarse =
                new Instance("K11_HANDBOOK", fine.profile(), fine.tick(), ImmutableList.of(180, 270), fine.habit());

        Verdict.of(LawRun.safety(coarse).workers(1), coarse.tick()).holds(1_040, 20_801);
    }

    @Test
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    void aK11KeepsEveryLawEveryTenSeconds() {
        Instance k11 = Instances.K11_EVERY_TEN_SECONDS;

        Verdict.of(LawRun.safety(k11), k11.tick()).holds(46_600, 932_001);
    }

    @Test
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    void everyProfileOfTheCatalogueKeepsEveryLawWithSmallNumbers() {
        laws(Instances.catalogue()).holds(5_526, 125_410);
    }
}
