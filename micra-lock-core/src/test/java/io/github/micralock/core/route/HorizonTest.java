// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.profile.DoubleUpTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R11: how many wrong codes a search looks at where no one is the last. */
class HorizonTest {

    private static final Duration HOUR = Duration.ofHours(1);

    static Stream<LockProfile> unlimited() {
        return Catalogue.profiles().stream()
                .filter(profile -> profile.limit().attemptsLeft(0, false).isEmpty());
    }

    @Test
    void R12_aUnitWithALimitIsLookedAtUpToItsLimit() {
        assertThat(Horizon.attempts(Units.K11, 3)).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @MethodSource("unlimited")
    void R11_whoeverWasThroughThePenaltiesHasMetEachOfThem(LockProfile profile) {
        PenaltySchedule penalties = profile.penalties();
        int last = Horizon.attempts(profile, 0);
        ImmutableSet<Duration> met =
                IntStream.rangeClosed(1, last).mapToObj(penalties::penalty).collect(ImmutableSet.toImmutableSet());
        assertThat(IntStream.rangeClosed(1, 200).mapToObj(penalties::penalty)).allMatch(met::contains);
    }

    @ParameterizedTest
    @MethodSource("unlimited")
    void R11_aListIsGoneThroughTwiceAndThenWhateverStillRises(LockProfile profile) {
        int twice = 2 * profile.penalties().listed().size();
        int last = Horizon.attempts(profile, 0);
        assertThat(last).isGreaterThanOrEqualTo(twice);
        assertThat(IntStream.range(twice, last)).allMatch(attempt -> rises(profile, attempt));
        assertThat(rises(profile, last)).isFalse();
    }

    private static boolean rises(LockProfile profile, int attempt) {
        return profile.penalties()
                        .penalty(attempt)
                        .compareTo(profile.penalties().penalty(attempt + 1))
                < 0;
    }

    @Test
    void R11_whatIsDoubledIsFollowedUpToItsCap() {
        PenaltySchedule penalties = OtherMakes.RENAULT_PHILIPS.penalties();
        int last = Horizon.attempts(OtherMakes.RENAULT_PHILIPS, 0);
        assertThat(penalties.penalty(last)).isEqualTo(((DoubleUpTo) penalties.tail()).cap());
        assertThat(penalties.penalty(last - 1)).isLessThan(penalties.penalty(last));
    }

    @ParameterizedTest
    @MethodSource("unlimited")
    void R11_whoHadMoreIsLookedAtFromThere(LockProfile profile) {
        int listed = profile.penalties().listed().size();
        assertThat(Horizon.attempts(profile, 1_000)).isGreaterThanOrEqualTo(1_000 + 2 * listed);
        assertThat(Horizon.attempts(profile, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void R11_afterTheHighestNumberNothingRises() {
        LockProfile cycling = OtherMakes.VW_SAFE.toBuilder()
                .penalties(PenaltySchedule.cycling(HOUR, Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .build();
        assertThat(cycling.penalties().penalty(Integer.MAX_VALUE)).isZero();
        assertThat(Horizon.attempts(cycling, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    }
}
