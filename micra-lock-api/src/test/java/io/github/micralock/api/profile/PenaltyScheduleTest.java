// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R11: what the n-th wrong code costs. */
class PenaltyScheduleTest {

    private static final Duration NONE = Duration.ZERO;
    private static final Duration TEN = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofMinutes(45);
    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
    private static final Duration TICK = Duration.ofNanos(1);

    @Test
    void R11_theHandbooksK11CostsNoneTenSecondsAndThenThreeQuartersOfAnHourEach() {
        assertThat(first(5, PenaltySchedule.repeatingLast(NONE, TEN, LONG)))
                .containsExactly(NONE, TEN, LONG, LONG, LONG);
    }

    @Test
    void R11_theHandbooksK11CostsAllInAllWhatTheModelSays() {
        PenaltySchedule handbook = PenaltySchedule.repeatingLast(NONE, TEN, LONG);
        assertThat(first(19, handbook).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofHours(12).plusMinutes(45).plusSeconds(10));
    }

    @Test
    void R11_aCycleStartsOverAfterItsList() {
        assertThat(first(7, PenaltySchedule.cycling(NONE, TEN, LONG)))
                .containsExactly(NONE, TEN, LONG, NONE, TEN, LONG, NONE);
        assertThat(PenaltySchedule.cycling(NONE, TEN, LONG).penalty(Integer.MAX_VALUE))
                .isEqualTo(NONE);
    }

    @Test
    void R11_aDoublingEndsAtItsCap() {
        assertThat(first(7, PenaltySchedule.doublingUpTo(LONG, NONE, Duration.ofMinutes(10))))
                .containsExactly(
                        NONE, Duration.ofMinutes(10), Duration.ofMinutes(20), Duration.ofMinutes(40), LONG, LONG, LONG);
    }

    @Test
    void R11_aDoublingThatMeetsItsCapStaysThere() {
        assertThat(first(5, PenaltySchedule.doublingUpTo(Duration.ofSeconds(40), TEN)))
                .containsExactly(
                        TEN,
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(40),
                        Duration.ofSeconds(40),
                        Duration.ofSeconds(40));
        assertThat(first(3, PenaltySchedule.doublingUpTo(TEN, TEN))).containsExactly(TEN, TEN, TEN);
        assertThat(first(3, PenaltySchedule.doublingUpTo(TEN.plus(TICK), TEN)))
                .containsExactly(TEN, TEN.plus(TICK), TEN.plus(TICK));
    }

    @Test
    void R28_aDoublingDoesNotOverflow() {
        PenaltySchedule halfWay = PenaltySchedule.doublingUpTo(LONGEST, LONGEST.minus(TICK));
        assertThat(first(4, halfWay)).containsExactly(LONGEST.minus(TICK), LONGEST, LONGEST, LONGEST);
        assertThat(PenaltySchedule.doublingUpTo(LONGEST, TICK).penalty(Integer.MAX_VALUE))
                .isEqualTo(LONGEST);
        assertThat(PenaltySchedule.doublingUpTo(LONGEST, TICK).penalty(64))
                .isEqualTo(Duration.ofNanos(Long.MAX_VALUE).plus(TICK));
    }

    @Test
    void R11_noPenaltyIsNone() {
        assertThat(first(3, PenaltySchedule.NONE)).containsOnly(NONE);
        assertThat(PenaltySchedule.NONE).isEqualTo(PenaltySchedule.repeatingLast(NONE));
    }

    @Test
    void R11_attemptsCountFromOne() {
        assertRefused("wrongAttempt must be at least 1, was 0", () -> PenaltySchedule.NONE.penalty(0));
        assertRefused("wrongAttempt must be at least 1, was -1", () -> PenaltySchedule.NONE.penalty(-1));
    }

    @Test
    void R11_aScheduleListsSomething() {
        assertRefused("penalties.listed must not be empty (R11), was []", PenaltySchedule::repeatingLast);
        assertRefused("penalties.listed must not be empty (R11), was []", PenaltySchedule::cycling);
        assertRefused("penalties.listed must not be empty (R11), was []", () -> PenaltySchedule.doublingUpTo(TEN));
    }

    @Test
    void R11_noPenaltyIsNegative() {
        assertRefused(
                "penalties.listed must not be negative (R11), was PT-10S",
                () -> PenaltySchedule.cycling(NONE, TEN.negated()));
    }

    @Test
    void R11_aDoublingDoublesSomething() {
        assertRefused(
                "penalties.listed must end with what is doubled (R11), was PT0S",
                () -> PenaltySchedule.doublingUpTo(TEN, TEN, NONE));
        assertThatCode(() -> PenaltySchedule.doublingUpTo(TEN, NONE, TEN)).doesNotThrowAnyException();
    }

    @Test
    void R11_aCapIsPositiveAndNotBelowWhatIsListed() {
        assertRefused("penalties.tail.cap must be positive (R11), was PT0S", () -> new DoubleUpTo(NONE));
        assertRefused("penalties.tail.cap must be positive (R11), was PT-10S", () -> new DoubleUpTo(TEN.negated()));
        assertRefused(
                "penalties.tail.cap must be at least the last listed penalty PT45M (R11), was PT10S",
                () -> PenaltySchedule.doublingUpTo(TEN, LONG));
        assertThat(new DoubleUpTo(TICK).cap()).isEqualTo(TICK);
    }

    @Test
    void R11_aListMayHoldMoreThanTheCapBeforeItsEnd() {
        assertThat(first(3, PenaltySchedule.doublingUpTo(TEN, LONG, TEN))).containsExactly(LONG, TEN, TEN);
    }

    @Test
    void whoeverMadeAScheduleCannotChangeIt() {
        Duration[] listed = {NONE, TEN};
        PenaltySchedule schedule = PenaltySchedule.repeatingLast(listed);
        listed[0] = LONG;
        assertThat(schedule.listed()).isEqualTo(ImmutableList.of(NONE, TEN));
    }

    private static Stream<Duration> first(int count, PenaltySchedule schedule) {
        return IntStream.rangeClosed(1, count).mapToObj(schedule::penalty);
    }
}
