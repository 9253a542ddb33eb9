// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.expected;

import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.api.supply.SupplyCondition;

/** Section 2 of the model, on the raw fields of a supply. */
public final class Feeds {

    private Feeds() {}

    public static boolean running(Supply supply) {
        return accessory(supply) && supply.switchedOn();
    }

    public static boolean hold(SupplyCondition condition, Supply supply) {
        return switch (condition) {
            case PERMANENT_FEED -> supply.batteryConnected();
            case ACCESSORY_FEED -> accessory(supply);
            case RUNNING -> running(supply);
        };
    }

    /** What feeds the unit after an event (R3, R5); the same if the event says nothing about that. */
    public static Supply after(Supply supply, LockEvent event) {
        if (event instanceof IgnitionTurned turned) {
            return new Supply(turned.position(), supply.switchedOn(), supply.batteryConnected());
        }
        if (event instanceof RadioSwitched switched) {
            return new Supply(supply.ignition(), switched.on(), supply.batteryConnected());
        }
        return isBattery(event)
                ? new Supply(supply.ignition(), supply.switchedOn(), event instanceof BatteryConnected)
                : supply;
    }

    public static boolean isSupply(LockEvent event) {
        return event instanceof IgnitionTurned || event instanceof RadioSwitched || isBattery(event);
    }

    private static boolean isBattery(LockEvent event) {
        return event instanceof BatteryConnected || event instanceof BatteryDisconnected;
    }

    private static boolean accessory(Supply supply) {
        boolean keyFeeds = supply.ignition() == IgnitionPosition.ACC || supply.ignition() == IgnitionPosition.ON;
        return supply.batteryConnected() && keyFeeds;
    }
}
