// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.supply.IgnitionPosition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void R3_theKeyTurnsToEveryPositionAndSwitchAndBatteryGoOnAndOff() {
        assertThat(Alphabet.SUPPLY)
                .containsExactlyElementsOf(ImmutableList.<LockEvent>builder()
                        .addAll(Stream.of(IgnitionPosition.values())
                                .map(IgnitionTurned::new)
                                .toList())
                        .add(new RadioSwitched(true), new RadioSwitched(false))
                        .add(new BatteryConnected(), new BatteryDisconnected())
                        .build());
    }

    /** A new kind of event fails here until it has its letters. */
    @Test
    void everyKindOfEventButTimeHasItsLetters() {
        assertThat(Alphabet.WITHOUT_TIME).startsWith(Alphabet.SUPPLY.toArray(LockEvent[]::new));
        assertThat(Stream.concat(
                        Alphabet.WITHOUT_TIME.stream()
                                .<Class<?>>map(LockEvent::getClass)
                                .distinct(),
                        Stream.<Class<?>>of(TimePassed.class)))
                .containsExactlyInAnyOrder(LockEvent.class.getPermittedSubclasses());
    }

    @Test
    void R7_everyPresetIsALetter() {
        assertThat(Alphabet.WITHOUT_TIME)
                .filteredOn(PresetPressed.class::isInstance)
                .containsExactlyElementsOf(
                        LockEvent.parseLines("preset 1\npreset 2\npreset 3\npreset 4\npreset 5\npreset 6\n"));
    }
}
