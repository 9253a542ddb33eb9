// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

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

/** R11: which numbers of wrong attempts behave alike. */
class FoldingTest {

    static Stream<LockProfile> unlimited() {
        return Catalogue.profiles().stream()
                .filter(profile -> profile.limit().attemptsLeft(0, false).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("unlimited")
    void R11_whatIsFoldedCostsTheSameForEver(LockProfile profile) {
        Folding folding = Folding.of(profile);
        for (int attempts = 0; attempts < 100; attempts++) {
            int folded = folding.folded(attempts);
            assertThat(folded).isLessThanOrEqualTo(attempts).isLessThanOrEqualTo(folding.last());
            assertThat(profile.penalties().penalty(folded + 1))
                    .as("%s wrong", attempts)
                    .isEqualTo(profile.penalties().penalty(attempts + 1));
            assertThat(folding.folded(attempts + 1)).isEqualTo(folding.folded(folded + 1));
        }
    }

    /** R15: a wait in force starts over with its own penalty, so that must be the same, too. */
    @ParameterizedTest
    @MethodSource("unlimited")
    void R15_whatIsFoldedStartsOverWithTheSame(LockProfile profile) {
        Folding folding = Folding.of(profile);
        assertThat(IntStream.range(1, 100))
                .allSatisfy(attempts -> assertThat(profile.penalties().penalty(folding.folded(attempts)))
                        .isEqualTo(profile.penalties().penalty(attempts)));
    }

    @Test
    void aUnitWithALimitCountsEachAttempt() {
        Folding folding = Folding.of(Catalogue.K11_HANDBOOK);
        assertThat(folding.folded(20)).isEqualTo(20);
        assertThat(folding.standsForMore(20)).isFalse();
    }

    @Test
    void R11_aCycleOfTheLastThreeIsFoundBehindItsList() {
        Folding folding = Folding.of(OtherMakes.GM_THEFTLOCK_1995);
        assertThat(folding.period()).isEqualTo(3);
        assertThat(folding.standsForMore(folding.last())).isTrue();
        assertThat(folding.standsForMore(folding.last() - 2)).isTrue();
        assertThat(folding.standsForMore(folding.last() - 3)).isFalse();
        assertThat(folding.folded(folding.last() + 1)).isEqualTo(folding.last() - 2);
    }

    @Test
    void R11_doublingIsFollowedUpToItsCap() {
        LockProfile renault = OtherMakes.RENAULT_PHILIPS;
        Folding folding = Folding.of(renault);
        assertThat(folding.period()).isEqualTo(1);
        assertThat(renault.penalties().penalty(folding.last()))
                .isGreaterThan(renault.penalties().penalty(folding.last() - 1));
    }

    @Test
    void R11_aTailIsFoldedToItsShortestPeriodAsEarlyAsItBegins() {
        Duration hour = Duration.ofHours(1);
        Duration none = Duration.ZERO;
        assertThat(folding(PenaltySchedule.repeatingLast(hour))).isEqualTo(new Folding(1, 1));
        assertThat(folding(PenaltySchedule.cycling(hour, none))).isEqualTo(new Folding(3, 2));
        assertThat(folding(PenaltySchedule.cycling(hour, none, none, none))).isEqualTo(new Folding(7, 4));
        assertThat(folding(PenaltySchedule.doublingUpTo(hour.multipliedBy(8), hour)))
                .isEqualTo(new Folding(4, 1));
    }

    private static Folding folding(PenaltySchedule penalties) {
        return Folding.of(OtherMakes.VW_SAFE.toBuilder().penalties(penalties).build());
    }
}
