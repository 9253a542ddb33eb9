// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManualClockTest {

    private static final Instant MORNING = Instant.parse("1996-03-01T08:00:00Z");

    private final ManualClock clock = ManualClock.startingAt(MORNING);

    @Test
    void itStandsStillUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(MORNING);
        assertThat(clock.instant()).isEqualTo(MORNING);
        assertThat(clock.millis()).isEqualTo(MORNING.toEpochMilli());
    }

    @Test
    void theWorkedExampleOfTheDocumentationHolds() {
        clock.advance(Duration.ofMinutes(45));
        assertThat(clock.instant()).isEqualTo(Instant.parse("1996-03-01T08:45:00Z"));

        clock.setBack(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(Instant.parse("1996-03-01T07:45:00Z"));
    }

    @Test
    void itMovesByANanosecond() {
        clock.advance(Duration.ofNanos(1));
        assertThat(clock.instant()).isEqualTo(MORNING.plusNanos(1));

        clock.setBack(Duration.ofNanos(2));
        assertThat(clock.instant()).isEqualTo(MORNING.minusNanos(1));
    }

    @Test
    void noStepMovesNothing() {
        clock.advance(Duration.ZERO);
        clock.setBack(Duration.ZERO);
        assertThat(clock.instant()).isEqualTo(MORNING);
    }

    @Test
    void itCanBeSetToAnyInstant() {
        for (Instant time : List.of(Instant.MIN, Instant.EPOCH, Instant.MAX)) {
            clock.set(time);
            assertThat(clock.instant()).isEqualTo(time);
        }
    }

    @Test
    void aNegativeStepIsRefusedInBothDirectionsAndMovesNothing() {
        Duration negative = Duration.ofNanos(-1);
        assertThatThrownBy(() -> clock.advance(negative))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step must not be negative, was PT-0.000000001S");
        assertThatThrownBy(() -> clock.setBack(negative))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step must not be negative, was PT-0.000000001S");
        assertThat(clock.instant()).isEqualTo(MORNING);
    }

    @Test
    void itCannotBeMovedBeyondTheInstantsThereAre() {
        clock.set(Instant.MAX);
        assertThatThrownBy(() -> clock.advance(Duration.ofNanos(1))).isInstanceOf(DateTimeException.class);
        assertThat(clock.instant()).isEqualTo(Instant.MAX);
    }

    @Test
    void itIsInUtcAndAClockMadeOfItInAnotherZoneShowsTheSameTime() {
        ManualClock elsewhere = clock.withZone(ZoneId.of("Asia/Kathmandu"));
        clock.advance(Duration.ofHours(1));
        elsewhere.advance(Duration.ofHours(1));

        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
        assertThat(elsewhere.instant()).isEqualTo(clock.instant()).isEqualTo(MORNING.plus(Duration.ofHours(2)));
    }

    @Test
    void itsTextTellsTimeAndZone() {
        assertThat(clock).hasToString("ManualClock[1996-03-01T08:00:00Z, Z]");
    }

    @Test
    void noStepIsLostBetweenThreads() {
        IntStream.range(0, 4_000).parallel().forEach(step -> {
            clock.advance(Duration.ofNanos(3));
            clock.setBack(Duration.ofNanos(1));
        });
        assertThat(clock.instant()).isEqualTo(MORNING.plusNanos(8_000));
    }
}
