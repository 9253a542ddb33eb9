// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
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
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * One row of the transition table: what each event does in one phase.
 *
 * <p>Here stands what holds in every phase; a row says what is its own. An event that a row does not take leads to the
 * very state it came from.
 */
@Immutable
abstract class PhaseRules {

    final HeadUnit unit;

    @SideEffectFree
    PhaseRules(HeadUnit unit) {
        this.unit = unit;
    }

    /**
     * What an event does here, but for time, which {@link Passage} knows of. Type tests, the likely ones first, and not
     * {@code match}: with every row and every event behind it, no compiler could see through that
     * (docs/decisions/0070).
     */
    @SideEffectFree
    final LockState next(LockState state, LockEvent event) {
        if (event instanceof PresetPressed pressed) {
            return presetPressed(state, pressed);
        }
        if (event instanceof IgnitionTurned turned) {
            return ignitionTurned(state, turned);
        }
        if (event instanceof EntryConfirmed confirmed) {
            return entryConfirmed(state, confirmed);
        }
        if (event instanceof RadioSwitched switched) {
            return radioSwitched(state, switched);
        }
        if (event instanceof BatteryConnected connected) {
            return batteryConnected(state, connected);
        }
        if (event instanceof BatteryDisconnected disconnected) {
            return batteryDisconnected(state, disconnected);
        }
        if (event instanceof EntryCleared cleared) {
            return entryCleared(state, cleared);
        }
        if (event instanceof ImmobiliserReplied replied) {
            return immobiliserReplied(state, replied);
        }
        return event instanceof LinkLost lost ? linkLost(state, lost) : dealerReset(state, (DealerReset) event);
    }

    /** R3-R6: what a change of the supplies does here; the key, the switch or the battery is not where it was. */
    @SideEffectFree
    abstract LockState resupplied(LockState state, Supply after);

    /** R27: how long until this phase ends by itself under the present supplies; zero if it never does. */
    @Pure
    Duration due(LockState state) {
        return Duration.ZERO;
    }

    /** What an observer notices of an event that was taken, but for the faceplate. */
    @SideEffectFree
    abstract ImmutableList<LockSignal> signals(LockState before, LockEvent event, LockState after);

    @SideEffectFree
    final LockState ignitionTurned(LockState state, IgnitionTurned event) {
        return event.position() == state.supply().ignition()
                ? state
                : resupplied(state, state.supply().withIgnition(event.position()));
    }

    @SideEffectFree
    final LockState radioSwitched(LockState state, RadioSwitched event) {
        return event.on() == state.supply().switchedOn()
                ? state
                : resupplied(state, state.supply().withSwitchedOn(event.on()));
    }

    @SideEffectFree
    final LockState batteryDisconnected(LockState state, BatteryDisconnected event) {
        return state.supply().batteryConnected()
                ? resupplied(state, state.supply().withBatteryConnected(false))
                : state;
    }

    @SideEffectFree
    final LockState batteryConnected(LockState state, BatteryConnected event) {
        return state.supply().batteryConnected()
                ? state
                : resupplied(state, state.supply().withBatteryConnected(true));
    }

    @SideEffectFree
    LockState presetPressed(LockState state, PresetPressed event) {
        return state;
    }

    @SideEffectFree
    LockState entryConfirmed(LockState state, EntryConfirmed event) {
        return state;
    }

    @SideEffectFree
    LockState entryCleared(LockState state, EntryCleared event) {
        return state;
    }

    @SideEffectFree
    LockState immobiliserReplied(LockState state, ImmobiliserReplied event) {
        return state;
    }

    @SideEffectFree
    LockState linkLost(LockState state, LinkLost event) {
        return state;
    }

    @SideEffectFree
    LockState dealerReset(LockState state, DealerReset event) {
        return state.supply().permanentFeed() ? unit.reArmed(state) : state;
    }
}
