// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.formal.tlc.TlcExit;
import io.github.micralock.formal.tlc.TlcResult;
import io.github.micralock.formal.tlc.TlcRun;
import io.github.micralock.formal.trace.Counterexample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Java does in each state and at each event what the specification does: it is in the same state, shows, says and promises
 * the same. The counts are those of the specification alone, so to each of its states belongs exactly one of the Java.
 */
class LockstepTest {

    private static TlcResult agreed(TlcRun run) {
        TlcResult result = run.result();
        assertThat(result.exit()).as("%s", Counterexample.of(result)).isEqualTo(TlcExit.OK);
        return result;
    }

    private static void agree(ImmutableList<Instance> instances, int states, int generated) {
        Fleet fleet = new Fleet(instances);
        TlcResult alone = agreed(fleet.alone("Lock", "StateShape").workers(1));
        TlcResult both = agreed(fleet.withJava(Seeds.NONE).workers(1));

        assertThat(both.distinct()).isEqualTo(states).isEqualTo(alone.distinct());
        assertThat(both.generated()).isEqualTo(generated).isEqualTo(alone.generated());
    }

    /** One of them counts milliseconds, where nothing can be rounded to seconds unnoticed, another counts in ages. */
    @Test
    void everyKindOfRuleIsTheSame() {
        agree(
                ImmutableList.<Instance>builder()
                        .addAll(Instances.small())
                        .add(SmallUnits.slip(), SmallUnits.ages())
                        .build(),
                6240,
                143229);
    }

    @Test
    void everyProfileOfTheCatalogueIsTheSameWithSmallNumbers() {
        assertThat(Instances.catalogue()).hasSameSizeAs(Catalogue.profiles());
        agree(Instances.catalogue(), 5526, 125410);
    }

    @Test
    void sixProfilesAreTheSameWithTheirRealNumbers() {
        agree(Instances.real(), 3874, 84156);
    }

    @Test
    void theK11IsTheSameEveryTenSeconds() {
        TlcResult both = agreed(Fleet.of(Instances.K11_EVERY_TEN_SECONDS).withJava(Seeds.NONE));

        assertThat(both.distinct()).isEqualTo(46_600);
        assertThat(both.generated()).isEqualTo(932_001);
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    @CsvSource({
        "K11_EVERY_FIVE_SECONDS, 92590, 2129571",
        "CATS_EVERY_TEN_SECONDS, 58554, 1288189",
        "OPEL_EVERY_TEN_SECONDS, 15700, 329701"
    })
    void aProfileWithLongWaitsIsTheSameAtEveryTick(String name, int states, int generated) {
        TlcResult both = agreed(Fleet.of(Instances.named(name)).withJava(Seeds.NONE));

        assertThat(both.distinct()).isEqualTo(states);
        assertThat(both.generated()).isEqualTo(generated);
    }
}
