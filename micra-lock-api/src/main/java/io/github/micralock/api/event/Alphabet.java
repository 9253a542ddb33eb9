// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.supply.IgnitionPosition;

/**
 * The events of which there are finitely many: all but {@link TimePassed}. Words for a lock are made of them, and states
 * explored.
 */
public final class Alphabet {

    /** What can happen to the supply: each position of the key, then the radio and the battery, on and off (R3). */
    public static final ImmutableList<LockEvent> SUPPLY;

    /** Everything that can happen but time, in the order of the canonical texts; what a unit has no use for it ignores. */
    public static final ImmutableList<LockEvent> WITHOUT_TIME;

    static {
        ImmutableList.Builder<LockEvent> supply = ImmutableList.builder();
        for (IgnitionPosition position : IgnitionPosition.values()) {
            supply.add(new IgnitionTurned(position));
        }
        supply.add(new RadioSwitched(true), new RadioSwitched(false));
        supply.add(new BatteryConnected(), new BatteryDisconnected());
        SUPPLY = supply.build();

        ImmutableList.Builder<LockEvent> all = ImmutableList.builder();
        all.addAll(SUPPLY);
        for (int preset = 1; preset <= PresetPressed.PRESETS; preset++) {
            all.add(PresetPressed.of(preset));
        }
        all.add(new EntryConfirmed(), new EntryCleared());
        for (ImmobiliserReply reply : ImmobiliserReply.values()) {
            all.add(new ImmobiliserReplied(reply));
        }
        WITHOUT_TIME = all.add(new LinkLost(), new DealerReset()).build();
    }

    private Alphabet() {}
}
