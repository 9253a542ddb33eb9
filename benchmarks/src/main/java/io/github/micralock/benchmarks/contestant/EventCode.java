// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import com.google.common.collect.ImmutableList;
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
import io.github.micralock.api.supply.IgnitionPosition;
import org.checkerframework.dataflow.qual.Pure;

/** Events as numbers, for those who switch on them: the kind in the low four bits, its argument above. */
public enum EventCode implements LockEvent.Cases<Void, Long> {
    OF;

    static final int ELAPSE = 0;
    static final int PRESET = 1;
    static final int CONFIRM = 2;
    static final int CLEAR = 3;
    static final int IGNITION = 4;
    static final int RADIO = 5;
    static final int BATTERY = 6;
    static final int DEALER = 7;
    static final int LINK = 8;

    /** Two positions of the key, by their numbers: those that feed the radio. */
    public static final int ACC = 2;

    public static final int ON = 3;

    /**
     * Returns the numbers of events.
     *
     * @param stream the events
     * @return a number for each
     */
    public static long[] of(ImmutableList<LockEvent> stream) {
        return stream.stream().mapToLong(event -> event.match(null, OF)).toArray();
    }

    public static int kind(long event) {
        return (int) event & 15;
    }

    public static long argument(long event) {
        return event >>> 4;
    }

    @Pure
    private static long code(int kind, long argument) {
        return (argument << 4) | kind;
    }

    @Pure
    private static int key(IgnitionPosition position) {
        return switch (position) {
            case LOCK -> 0;
            case OFF -> 1;
            case ACC -> ACC;
            case ON -> ON;
            case START -> 4;
        };
    }

    @Override
    public Long ignitionTurned(Void none, IgnitionTurned event) {
        return code(IGNITION, key(event.position()));
    }

    @Override
    public Long radioSwitched(Void none, RadioSwitched event) {
        return code(RADIO, event.on() ? 1 : 0);
    }

    @Override
    public Long batteryDisconnected(Void none, BatteryDisconnected event) {
        return code(BATTERY, 0);
    }

    @Override
    public Long batteryConnected(Void none, BatteryConnected event) {
        return code(BATTERY, 1);
    }

    @Override
    public Long presetPressed(Void none, PresetPressed event) {
        return code(PRESET, event.preset());
    }

    @Override
    public Long entryConfirmed(Void none, EntryConfirmed event) {
        return code(CONFIRM, 0);
    }

    @Override
    public Long entryCleared(Void none, EntryCleared event) {
        return code(CLEAR, 0);
    }

    @Override
    public Long immobiliserReplied(Void none, ImmobiliserReplied event) {
        return code(LINK, 0);
    }

    @Override
    public Long linkLost(Void none, LinkLost event) {
        return code(LINK, 0);
    }

    @Override
    public Long dealerReset(Void none, DealerReset event) {
        return code(DEALER, 0);
    }

    @Override
    public Long timePassed(Void none, TimePassed event) {
        return code(ELAPSE, event.elapsed().toNanos());
    }
}
