// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.testkit.expected.Feeds;
import java.util.function.Predicate;

/**
 * A way to stop a unit that runs with the key at ACC, and the way back.
 *
 * @param off what stops it
 * @param on what lets it run again
 */
record Way(LockEvent off, LockEvent on) {

    private static final Supply RUNNING = new Supply(IgnitionPosition.ACC, true, true);

    private static final Way BATTERY = of("battery off", "battery on");

    private static final ImmutableList<Way> KEY_AND_SWITCH = ImmutableList.of(
            of("ignition OFF", "ignition ACC"),
            of("ignition LOCK", "ignition ON"),
            of("ignition START", "ignition ON"),
            of("radio off", "radio on"));

    private static Way of(String off, String on) {
        return new Way(LockEvent.parse(off), LockEvent.parse(on));
    }

    /** All that a driver can do, the battery last. */
    static ImmutableList<Way> all(Driver driver) {
        return ImmutableList.<Way>builder()
                .addAll(keyAndSwitch(driver))
                .addAll(battery(driver))
                .build();
    }

    static ImmutableList<Way> keyAndSwitch(Driver driver) {
        return KEY_AND_SWITCH.stream().filter(way -> way.isOpenTo(driver)).collect(ImmutableList.toImmutableList());
    }

    /** The key and the switch, as far as something holds of the way they stop the unit. */
    static ImmutableList<Way> keyAndSwitch(Driver driver, Predicate<Way> condition) {
        return keyAndSwitch(driver).stream().filter(condition).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Way> battery(Driver driver) {
        return BATTERY.isOpenTo(driver) ? ImmutableList.of(BATTERY) : ImmutableList.of();
    }

    private boolean isOpenTo(Driver driver) {
        return driver.can(off) && driver.can(on);
    }

    boolean isBattery() {
        return equals(BATTERY);
    }

    /** Whether a wait has what it needs to run while the unit is stopped this way. */
    boolean letsWaitsRun(LockProfile profile) {
        return Feeds.hold(profile.waiting().runsWhile(), Feeds.after(RUNNING, off));
    }
}
