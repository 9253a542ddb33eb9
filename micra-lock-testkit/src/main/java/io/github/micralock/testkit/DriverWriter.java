// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.supply.IgnitionPosition;

/** Writes what a driver does to a radio besides typing: switches it on and off, and plays with the key. */
final class DriverWriter {

    private final Chance chance;
    private final Script script;

    DriverWriter(Chance chance, Script script) {
        this.chance = chance;
        this.script = script;
    }

    void switchOn() {
        if (!chance.oneIn(12)) {
            script.switchOn(chance.oneIn(3) ? IgnitionPosition.ON : IgnitionPosition.ACC);
        }
    }

    void stop() {
        script.happen(chance.oneOf(
                new IgnitionTurned(IgnitionPosition.OFF),
                new IgnitionTurned(IgnitionPosition.START),
                new RadioSwitched(false),
                new BatteryDisconnected()));
    }

    void danceWithTheKey() {
        for (int step = chance.between(1, 4); step > 0; step--) {
            script.happen(
                    chance.oneIn(4)
                            ? new RadioSwitched(chance.coin())
                            : new IgnitionTurned(chance.oneOf(IgnitionPosition.class)));
        }
    }

    void anything() {
        for (int event = chance.between(1, 4); event > 0; event--) {
            script.happen(EventDraws.any(chance));
        }
    }
}
