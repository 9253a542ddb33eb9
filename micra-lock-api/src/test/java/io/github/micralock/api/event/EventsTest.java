// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.supply.IgnitionPosition;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 7, Integer.MAX_VALUE})
    void R7_noRadioHasAnotherPreset(int preset) {
        assertRefused("preset must be 1 to 6, was " + preset, () -> new PresetPressed(preset));
        assertRefused("preset must be 1 to 6, was " + preset, () -> PresetPressed.of(preset));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6})
    void R7_everyPresetCanBePressed(int preset) {
        assertThat(PresetPressed.of(preset)).isEqualTo(new PresetPressed(preset));
        assertThat(PresetPressed.of(preset).preset()).isEqualTo(preset);
    }

    @Test
    void R25_timeDoesNotRunBackwards() {
        assertRefused("elapsed must not be negative, was PT-0.000000001S", () -> new TimePassed(Duration.ofNanos(-1)));
        assertThat(new TimePassed(Duration.ZERO).elapsed()).isZero();
    }

    @Test
    void R3_aJumpOfTheKeyIsTheTurnsInBetween() {
        assertThat(IgnitionTurned.along(IgnitionPosition.LOCK, IgnitionPosition.ON))
                .containsExactly(
                        new IgnitionTurned(IgnitionPosition.OFF),
                        new IgnitionTurned(IgnitionPosition.ACC),
                        new IgnitionTurned(IgnitionPosition.ON));
        assertThat(IgnitionTurned.along(IgnitionPosition.START, IgnitionPosition.ON))
                .containsExactly(new IgnitionTurned(IgnitionPosition.ON));
        assertThat(IgnitionTurned.along(IgnitionPosition.ACC, IgnitionPosition.ACC))
                .isEmpty();
    }

    @Test
    void everyEventIsAnsweredByItsOwnCase() {
        assertAnswered("ignitionTurned", new IgnitionTurned(IgnitionPosition.ACC));
        assertAnswered("radioSwitched", new RadioSwitched(true));
        assertAnswered("batteryDisconnected", new BatteryDisconnected());
        assertAnswered("batteryConnected", new BatteryConnected());
        assertAnswered("presetPressed", PresetPressed.of(1));
        assertAnswered("entryConfirmed", new EntryConfirmed());
        assertAnswered("entryCleared", new EntryCleared());
        assertAnswered("immobiliserReplied", new ImmobiliserReplied(ImmobiliserReply.REFUSED));
        assertAnswered("linkLost", new LinkLost());
        assertAnswered("dealerReset", new DealerReset());
        assertAnswered("timePassed", new TimePassed(Duration.ZERO));
    }

    private static void assertAnswered(String method, LockEvent event) {
        assertThat(event.match("context", new EventNames())).isEqualTo("context " + method + " " + event);
    }
}
