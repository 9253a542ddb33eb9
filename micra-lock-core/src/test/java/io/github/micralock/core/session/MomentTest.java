// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How much time a session has not told yet. */
class MomentTest {

    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

    @Test
    void R28_timeThatNobodyNoticedStandsStillAtTheLongestThereIs() {
        Moment moment = unnoticed(LONGEST.minusSeconds(1));

        assertThat(moment.elapsed(Instant.EPOCH)).isEqualTo(LONGEST.minusSeconds(1));
        assertThat(moment.elapsed(Instant.EPOCH.plusSeconds(1))).isEqualTo(LONGEST);
        assertThat(moment.elapsed(Instant.EPOCH.plusSeconds(2))).isEqualTo(LONGEST);
        assertThat(moment.elapsed(Instant.MAX)).isEqualTo(LONGEST);
    }

    @Test
    void C1_aClockThatStepsBackTakesNothingFromTimeThatNobodyNoticed() {
        assertThat(unnoticed(Duration.ofMinutes(3)).elapsed(Instant.MIN)).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void C1_aClockThatStandsStillLeavesAMomentAsItIs() {
        Moment moment = Moment.of(K11.waiting(K11.PENALTY), Instant.EPOCH);

        assertThat(moment.caughtUp(K11.LOCK, Instant.EPOCH)).isSameAs(moment);
        assertThat(moment.caughtUp(K11.LOCK, Instant.EPOCH.plusNanos(1)).state())
                .isEqualTo(K11.waiting(K11.PENALTY.minusNanos(1)));
        assertThat(moment.caughtUp(K11.LOCK, Instant.EPOCH.minusNanos(1)).reference())
                .isEqualTo(Instant.EPOCH.minusNanos(1));
    }

    private static Moment unnoticed(Duration time) {
        return new Moment(K11.LOCK.initial(), time, Instant.EPOCH, ImmutableList.of(), Backlog.EMPTY);
    }
}
