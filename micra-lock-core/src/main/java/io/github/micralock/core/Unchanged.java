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
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LockSignal;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What an observer notices of an event that a lock did not take: of time nothing, of all else why. */
@Immutable
final class Unchanged implements LockEvent.Cases<LockState, ImmutableList<LockSignal>> {

    /** For each reason, in their order, the signal that tells it: nothing else is noticed of an ignored event. */
    private static final ImmutableList<ImmutableList<LockSignal>> ALONE;

    static {
        ImmutableList.Builder<ImmutableList<LockSignal>> alone = ImmutableList.builder();
        for (IgnoredReason reason : IgnoredReason.values()) {
            alone.add(ImmutableList.of(new Ignored(reason)));
        }
        ALONE = alone.build();
    }

    private final HeadUnit unit;

    @SideEffectFree
    Unchanged(HeadUnit unit) {
        this.unit = unit;
    }

    @Override
    @SideEffectFree
    public ImmutableList<LockSignal> ignitionTurned(LockState state, IgnitionTurned event) {
        return because(IgnoredReason.ALREADY_SO);
    }

    @Override
    @SideEffectFree
    public ImmutableList<LockSignal> radioSwitched(LockState state, RadioSwitched event) {
        return because(IgnoredReason.ALREADY_SO);
    }

    @Override
    @SideEffectFree
    public ImmutableList<LockSignal> batteryDisconnected(LockState state, BatteryDisconnected event) {
        return because(IgnoredReason.ALREADY_SO);
    }

    @Override
    @SideEffectFree
    public ImmutableList<LockSignal> batteryConnected(LockState state, BatteryConnected event) {
        return because(IgnoredReason.ALREADY_SO);
    }

    @Override
    @SideEffectFree
    public ImmutableList<LockSignal> presetPressed(LockState state, PresetPressed event) {
        return because(typing(state, IgnoredReason.PRESET_NOT_USED));
    }

    @Override
    @SideEffectFree
    public ImmutableList<LockSignal> entryConfirmed(LockState state, EntryConfirmed event) {
        return because(typing(state, unconfirmed(state)));
    }

    @Override
    @SideEffectFree
    public ImmutableList<LockSignal> entryCleared(LockState state, EntryCleared event) {
        return because(typing(state, IgnoredReason.NOTHING_TYPED));
    }

    @Override
    @SideEffectFree
    public ImmutableList<LockSignal> immobiliserReplied(LockState state, ImmobiliserReplied event) {
        return because(answering(state));
    }

    @Override
    @SideEffectFree
    public ImmutableList<LockSignal> linkLost(LockState state, LinkLost event) {
        return because(answering(state));
    }

    @Override
    @SideEffectFree
    public ImmutableList<LockSignal> dealerReset(LockState state, DealerReset event) {
        return because(
                state.supply().permanentFeed() ? IgnoredReason.NOTHING_TO_RESET : IgnoredReason.NO_PERMANENT_FEED);
    }

    @Override
    @SideEffectFree
    public ImmutableList<LockSignal> timePassed(LockState state, TimePassed event) {
        return ImmutableList.of();
    }

    /** R1, R13, R17, R18: why a button does nothing; {@code here} where the unit takes a code. */
    @SideEffectFree
    private static IgnoredReason typing(LockState state, IgnoredReason here) {
        return state.supply().running() ? state.phase().match(here, WhyNotTyped.INSTANCE) : IgnoredReason.NOT_RUNNING;
    }

    /** R7, R8. */
    @SideEffectFree
    private IgnoredReason unconfirmed(LockState state) {
        if (unit.profile().entry().style().judgesLastDigit()) {
            return IgnoredReason.JUDGES_BY_ITSELF;
        }
        return state.phase() instanceof AwaitingCode awaiting
                        && awaiting.entry().isEmpty()
                ? IgnoredReason.NOTHING_TYPED
                : IgnoredReason.DIGITS_MISSING;
    }

    /** R18-R20, R22. */
    @SideEffectFree
    private IgnoredReason answering(LockState state) {
        if (!unit.asksImmobiliser()) {
            return IgnoredReason.NO_LINK;
        }
        return state.supply().running() ? IgnoredReason.NOT_QUERIED : IgnoredReason.NOT_RUNNING;
    }

    @SideEffectFree
    @SuppressWarnings("EnumOrdinal") // ALONE is made in this order, in this file
    private static ImmutableList<LockSignal> because(IgnoredReason reason) {
        return ALONE.get(reason.ordinal());
    }
}
