// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Simplifying ends: each candidate is simpler than the value, and can be built. */
class SimplerValuesProperties {

    @Provide
    Arbitrary<Duration> durations() {
        return LockArbitraries.durations();
    }

    @Provide
    Arbitrary<ImmutableList<LockEvent>> histories() {
        return LockArbitraries.histories(Profiles.FOUR_TRIES, SecurityCode.parse("2468"));
    }

    @Property
    void aSimplerDurationIsSimpler(@ForAll("durations") Duration duration) {
        assertSimpler(SimplerDuration.FIRST, duration);
    }

    @Property
    void aSimplerStateIsSimpler(@ForAll LockState state) {
        assertSimpler(SimplerState.FIRST, state);
    }

    @Property
    void aSimplerProfileIsSimpler(@ForAll LockProfile profile) {
        assertSimpler(SimplerProfile.FIRST, profile);
    }

    @Property(tries = 100)
    void aSimplerHistoryIsSimpler(@ForAll("histories") ImmutableList<LockEvent> history) {
        assertSimpler(SimplerHistory.FIRST, history);
    }

    private static <T> void assertSimpler(Simplifier<T> simplifier, T value) {
        var shrinkable = new Simplifier.Simplifiable<>(value, simplifier);
        assertThat(shrinkable.shrink()).allSatisfy(candidate -> {
            assertThat(candidate.distance()).isLessThan(shrinkable.distance());
            assertThat(candidate.value()).isNotEqualTo(value);
        });
    }
}
