// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoriesTest {

    private static final SecurityCode CODE = SecurityCode.parse("2468");

    @Test
    void equalChancesWriteEqualHistories() {
        assertThat(written(1)).isEqualTo(written(1)).isNotEqualTo(written(2));
    }

    @Test
    void whatDoesNotMatterIsLeftOutAndTimePassesInOnePiece() {
        ImmutableList<LockEvent> history = LockEvent.parseLines(
                "ignition ACC\nelapse PT20S\nelapse PT25S\npreset 1\nradio off\nelapse PT9S\nconfirm\n");

        assertThat(Histories.simplest(history, events -> elapsed(events).compareTo(Duration.ofSeconds(40)) >= 0))
                .isEqualTo(LockEvent.parseLines("elapse PT1M\n"));
    }

    @Test
    void whatCannotBeSimplerStays() {
        ImmutableList<LockEvent> history = LockEvent.parseLines("ignition ACC\nconfirm\n");

        assertThat(Histories.simplest(history, history::equals)).isEqualTo(history);
    }

    private static Duration elapsed(ImmutableList<LockEvent> events) {
        return events.stream()
                .filter(TimePassed.class::isInstance)
                .map(event -> ((TimePassed) event).elapsed())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static ImmutableList<LockEvent> written(long seed) {
        return Histories.written(Profiles.FOUR_TRIES, CODE, new Random(seed));
    }
}
