// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.supply.IgnitionPosition;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventTextTest {

    private static final ImmutableMap<String, LockEvent> EVERY_LINE = ImmutableMap.<String, LockEvent>builder()
            .put("ignition LOCK", new IgnitionTurned(IgnitionPosition.LOCK))
            .put("ignition OFF", new IgnitionTurned(IgnitionPosition.OFF))
            .put("ignition ACC", new IgnitionTurned(IgnitionPosition.ACC))
            .put("ignition ON", new IgnitionTurned(IgnitionPosition.ON))
            .put("ignition START", new IgnitionTurned(IgnitionPosition.START))
            .put("radio on", new RadioSwitched(true))
            .put("radio off", new RadioSwitched(false))
            .put("battery on", new BatteryConnected())
            .put("battery off", new BatteryDisconnected())
            .put("preset 1", new PresetPressed(1))
            .put("preset 2", new PresetPressed(2))
            .put("preset 3", new PresetPressed(3))
            .put("preset 4", new PresetPressed(4))
            .put("preset 5", new PresetPressed(5))
            .put("preset 6", new PresetPressed(6))
            .put("confirm", new EntryConfirmed())
            .put("clear", new EntryCleared())
            .put("immobiliser confirmed", new ImmobiliserReplied(ImmobiliserReply.CONFIRMED))
            .put("immobiliser refused", new ImmobiliserReplied(ImmobiliserReply.REFUSED))
            .put("link lost", new LinkLost())
            .put("dealer reset", new DealerReset())
            .put("elapse PT0S", new TimePassed(Duration.ZERO))
            .put("elapse PT45M", new TimePassed(Duration.ofMinutes(45)))
            .put("elapse PT0.000000001S", new TimePassed(Duration.ofNanos(1)))
            .put("elapse PT12H45M10S", new TimePassed(Duration.ofSeconds(45_910)))
            .put(
                    "elapse PT2562047788015215H30M7.999999999S",
                    new TimePassed(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)))
            .buildOrThrow();

    @Test
    void everyEventHasItsText() {
        for (Map.Entry<String, LockEvent> line : EVERY_LINE.entrySet()) {
            assertThat(line.getValue().text()).isEqualTo(line.getKey());
        }
    }

    @Test
    void everyTextSaysItsEvent() {
        for (Map.Entry<String, LockEvent> line : EVERY_LINE.entrySet()) {
            assertThat(LockEvent.parse(line.getKey())).isEqualTo(line.getValue());
        }
    }

    @Test
    void aTextOfManyLinesSaysManyEvents() {
        assertThat(LockEvent.parseLines("radio on\nconfirm\nelapse PT1S\n"))
                .containsExactly(new RadioSwitched(true), new EntryConfirmed(), new TimePassed(Duration.ofSeconds(1)));
        assertThat(LockEvent.parseLines(String.join("\n", EVERY_LINE.keySet())))
                .containsExactlyElementsOf(EVERY_LINE.values());
    }

    @Test
    void theLastLineMayEndWithALineFeedOrNot() {
        assertThat(LockEvent.parseLines("clear")).containsExactly(new EntryCleared());
        assertThat(LockEvent.parseLines("clear\n")).containsExactly(new EntryCleared());
    }

    @Test
    void noTextIsNoEvents() {
        assertThat(LockEvent.parseLines("")).isEmpty();
        assertThat(LockEvent.lines(ImmutableList.of())).isEmpty();
    }
}
