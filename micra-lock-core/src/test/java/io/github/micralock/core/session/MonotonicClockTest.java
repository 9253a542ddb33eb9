// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ticker;
import com.google.common.testing.FakeTicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock that goes on by a counter and by nothing else (C2). */
class MonotonicClockTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final FakeTicker ticker = new FakeTicker();

    @Test
    void itStartsWhereItIsTold() {
        ticker.advance(Duration.ofDays(3));

        assertThat(MonotonicClock.startingAt(K11.MORNING, ticker).instant()).isEqualTo(K11.MORNING);
    }

    @Test
    void itGoesOnByItsTicker() {
        MonotonicClock clock = MonotonicClock.startingAt(K11.MORNING, ticker);

        ticker.advance(1);
        assertThat(clock.instant()).isEqualTo(K11.MORNING.plusNanos(1));
        ticker.advance(Duration.ofMinutes(45));
        assertThat(clock.instant())
                .isEqualTo(K11.MORNING.plus(Duration.ofMinutes(45)).plusNanos(1));
        assertThat(clock.millis())
                .isEqualTo(K11.MORNING.plus(Duration.ofMinutes(45)).toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE, -1, 0})
    void itGoesOnWhereTheCounterWrapsRound(long first) {
        long[] nanos = {first};
        MonotonicClock clock = MonotonicClock.startingAt(K11.MORNING, tickerOf(nanos));

        nanos[0] += 2;

        assertThat(clock.instant()).isEqualTo(K11.MORNING.plusNanos(2));
    }

    @Test
    void itIsInUtcUnlessAnotherZoneIsAskedFor() {
        MonotonicClock clock = MonotonicClock.startingAt(K11.MORNING, ticker);
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);

        ticker.advance(Duration.ofMinutes(5));
        MonotonicClock berlin = clock.withZone(BERLIN);
        ticker.advance(Duration.ofMinutes(5));

        assertThat(berlin.getZone()).isEqualTo(BERLIN);
        assertThat(berlin.instant()).isEqualTo(clock.instant()).isEqualTo(K11.MORNING.plus(Duration.ofMinutes(10)));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void itSaysSinceWhenItGoes() {
        MonotonicClock clock = MonotonicClock.startingAt(K11.MORNING, ticker);
        ticker.advance(Duration.ofMinutes(5));

        assertThat(clock).hasToString("MonotonicClock[since 1996-03-01T08:00:00Z, Z]");
        assertThat(clock.withZone(BERLIN)).hasToString("MonotonicClock[since 1996-03-01T08:00:00Z, Europe/Berlin]");
    }

    @Test
    void C2_thatOfTheSystemTellsItsTimeAndNeverStepsBack() {
        MonotonicClock clock = MonotonicClock.system();
        Instant first = clock.instant();
        Instant second = clock.instant();

        assertThat(second).isAfterOrEqualTo(first);
        assertThat(Duration.between(first, Clock.systemUTC().instant()).abs()).isLessThan(Duration.ofDays(1));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void C2_aSessionOnItIsNotMovedByTheCalendar() {
        LockSession session = LockSession.resuming(
                K11.LOCK, K11.waiting(K11.PENALTY), MonotonicClock.startingAt(K11.MORNING, ticker), Runnable::run);

        ticker.advance(Duration.ofMinutes(5));

        assertThat(session.state()).isEqualTo(K11.waiting(Duration.ofMinutes(40)));
    }

    private static Ticker tickerOf(long[] nanos) {
        return new Ticker() {
            @Override
            public long read() {
                return nanos[0];
            }
        };
    }
}
