// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A schedule that cycles the end of its list (R11). */
class CycleLastTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void R11_theLastOnesComeOverAndOverAndWhatStandsBeforeThemDoesNot() {
        PenaltySchedule schedule = PenaltySchedule.cyclingLast(2, DAY, Duration.ZERO, HOUR);
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(schedule::penalty))
                .containsExactly(DAY, Duration.ZERO, HOUR, Duration.ZERO, HOUR, Duration.ZERO, HOUR);
    }

    @Test
    void R11_aCycleOfThreeBeginsWithTheFirstOfThem() {
        PenaltySchedule schedule = PenaltySchedule.cyclingLast(3, Duration.ZERO, DAY, HOUR, Duration.ofMinutes(1));
        assertThat(IntStream.rangeClosed(5, 10).mapToObj(schedule::penalty))
                .containsExactly(DAY, HOUR, Duration.ofMinutes(1), DAY, HOUR, Duration.ofMinutes(1));
    }

    @Test
    void R11_aCycleOfTheWholeListOrOfItsLastIsACycleAsWell() {
        PenaltySchedule whole = PenaltySchedule.cyclingLast(2, DAY, HOUR);
        PenaltySchedule last = PenaltySchedule.cyclingLast(1, DAY, HOUR);
        for (int attempt : new int[] {1, 2, 3, 4, 5, Integer.MAX_VALUE}) {
            assertThat(whole.penalty(attempt))
                    .isEqualTo(PenaltySchedule.cycling(DAY, HOUR).penalty(attempt));
            assertThat(last.penalty(attempt))
                    .isEqualTo(PenaltySchedule.repeatingLast(DAY, HOUR).penalty(attempt));
        }
    }

    @Test
    void R11_aCycleOfNothingOrOfMoreThanThereIsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CycleLast(0))
                .withMessage("penalties.tail.count must be at least 1 (R11), was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PenaltySchedule.cyclingLast(3, DAY, HOUR))
                .withMessage("penalties.tail.count must be at most the 2 penalties listed (R11), was 3");
    }
}
