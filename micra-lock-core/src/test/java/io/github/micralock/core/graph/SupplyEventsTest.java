// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.supply.IgnitionPosition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SupplyEventsTest {

    @Test
    void R3_theKeyTurnsToEveryPositionAndSwitchAndBatteryGoOnAndOff() {
        assertThat(SupplyEvents.ALL)
                .containsExactlyElementsOf(ImmutableList.<LockEvent>builder()
                        .addAll(Stream.of(IgnitionPosition.values())
                                .map(IgnitionTurned::new)
                                .toList())
                        .add(new RadioSwitched(true), new RadioSwitched(false))
                        .add(new BatteryConnected(), new BatteryDisconnected())
                        .build());
    }
}
