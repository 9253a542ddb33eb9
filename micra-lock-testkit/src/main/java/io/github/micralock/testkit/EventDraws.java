// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.supply.IgnitionPosition;

/** Single events: presses and time often, the rest now and then. */
final class EventDraws {

    private EventDraws() {}

    /** Any event there is. */
    static LockEvent any(Chance chance) {
        return switch (chance.between(0, 15)) {
            case 0, 1, 2, 3 -> new TimePassed(DurationDraws.any(chance));
            case 4 -> chance.oneOf(new BatteryConnected(), new BatteryDisconnected());
            case 5 -> new DealerReset();
            case 6, 7 -> immobilisers(chance);
            default -> persons(chance);
        };
    }

    /** What a person in the driver's seat can do without tools. */
    static LockEvent persons(Chance chance) {
        return switch (chance.between(0, 7)) {
            case 0, 1 -> new IgnitionTurned(chance.oneOf(IgnitionPosition.class));
            case 2 -> new RadioSwitched(chance.coin());
            case 3 -> new EntryConfirmed();
            case 4 -> new EntryCleared();
            default -> PresetPressed.of(chance.between(1, PresetPressed.PRESETS));
        };
    }

    /** What comes over the wire from an immobiliser, or does not. */
    static LockEvent immobilisers(Chance chance) {
        return chance.oneOf(
                new ImmobiliserReplied(ImmobiliserReply.CONFIRMED),
                new ImmobiliserReplied(ImmobiliserReply.REFUSED),
                new LinkLost());
    }
}
