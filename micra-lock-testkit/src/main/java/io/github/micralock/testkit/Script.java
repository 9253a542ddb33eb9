// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The events written so far, and what feeds the unit after them. */
final class Script {

    private final List<LockEvent> events = new ArrayList<>();
    private Supply supply;

    Script(Supply supply) {
        this.supply = supply;
    }

    ImmutableList<LockEvent> events() {
        return ImmutableList.copyOf(events);
    }

    void elapse(Duration duration) {
        happen(new TimePassed(duration));
    }

    void happen(LockEvent event) {
        events.add(event);
        if (event instanceof IgnitionTurned turned) {
            supply = supply.withIgnition(turned.position());
        } else if (event instanceof RadioSwitched switched) {
            supply = supply.withSwitchedOn(switched.on());
        } else if (event instanceof BatteryConnected) {
            supply = supply.withBatteryConnected(true);
        } else if (event instanceof BatteryDisconnected) {
            supply = supply.withBatteryConnected(false);
        }
    }

    /** Whatever it takes until the unit runs. */
    void switchOn(IgnitionPosition key) {
        if (!supply.batteryConnected()) {
            happen(new BatteryConnected());
        }
        if (!supply.switchedOn()) {
            happen(new RadioSwitched(true));
        }
        if (!supply.accessoryFeed()) {
            happen(new IgnitionTurned(key));
        }
    }
}
