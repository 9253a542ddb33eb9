// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.wording;

import io.github.micralock.api.Transition;
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
import io.github.micralock.api.phase.Operating;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** The cause of a step of which nothing was noticed that tells one: what was done. */
final class EventCause implements LockEvent.Cases<Transition, Cause> {

    static final EventCause DONE = new EventCause();

    private EventCause() {}

    /** The battery decides as well, but it does not move with the key. */
    @Override
    @SideEffectFree
    public Cause ignitionTurned(Transition step, IgnitionTurned event) {
        boolean there = step.after().supply().ignition().feedsAccessories();
        if (step.before().supply().ignition().feedsAccessories() == there) {
            return Cause.KEY_MOVED;
        }
        return there ? Cause.KEY_THERE : Cause.KEY_AWAY;
    }

    @Override
    @SideEffectFree
    public Cause radioSwitched(Transition step, RadioSwitched event) {
        return event.on() ? Cause.RADIO_ON : Cause.RADIO_OFF;
    }

    @Override
    @SideEffectFree
    public Cause batteryDisconnected(Transition step, BatteryDisconnected event) {
        return Cause.BATTERY_DISCONNECTED;
    }

    @Override
    @SideEffectFree
    public Cause batteryConnected(Transition step, BatteryConnected event) {
        return Cause.BATTERY_CONNECTED;
    }

    @Override
    @SideEffectFree
    public Cause presetPressed(Transition step, PresetPressed event) {
        return Cause.PRESSED;
    }

    @Override
    @SideEffectFree
    public Cause entryConfirmed(Transition step, EntryConfirmed event) {
        return Cause.PRESSED;
    }

    @Override
    @SideEffectFree
    public Cause entryCleared(Transition step, EntryCleared event) {
        return Cause.CLEARED;
    }

    @Override
    @SideEffectFree
    public Cause immobiliserReplied(Transition step, ImmobiliserReplied event) {
        return event.reply() == ImmobiliserReply.CONFIRMED ? Cause.LINK_CONFIRMED : Cause.LINK_REFUSED;
    }

    @Override
    @SideEffectFree
    public Cause linkLost(Transition step, LinkLost event) {
        return Cause.LINK_LOST;
    }

    @Override
    @SideEffectFree
    public Cause dealerReset(Transition step, DealerReset event) {
        return Cause.DEALER_RESET;
    }

    /** A unit that played, and does not any more, although nobody noticed a thing, had lost its battery (R5). */
    @Override
    @SideEffectFree
    public Cause timePassed(Transition step, TimePassed event) {
        return step.before().phase() instanceof Operating && !(step.after().phase() instanceof Operating)
                ? Cause.BATTERY_AWAY
                : Cause.TIME;
    }
}
