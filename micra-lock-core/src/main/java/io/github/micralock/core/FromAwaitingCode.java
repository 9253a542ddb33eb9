// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What each event does to a unit that takes a code. */
@Immutable
final class FromAwaitingCode extends CountingRules {

    private final EntryRules rules;
    private final Judgement judgement;

    @SideEffectFree
    FromAwaitingCode(HeadUnit unit) {
        super(unit);
        rules = unit.profile().entry();
        judgement = new Judgement(unit);
    }

    /** R4, R5: what was typed is gone when the unit stops running. */
    @Override
    @SideEffectFree
    LockState resupplied(LockState state, Supply after) {
        if (unit.forgets(after)) {
            return unit.forgotten(state, after);
        }
        boolean runsOn = state.supply().running() && after.running();
        return state.with(after, runsOn ? state.phase() : unit.beginning());
    }

    /** R7. */
    @Override
    @SideEffectFree
    LockState presetPressed(LockState state, PresetPressed event) {
        if (!state.supply().running()) {
            return state;
        }
        CodeEntry before = entry(state);
        CodeEntry entry = rules.style().press(before, event.preset(), rules.digits());
        if (entry.equals(before)) {
            return state;
        }
        return rules.style().judgesLastDigit() && entry.isComplete()
                ? judgement.judged(state, entry)
                : state.withPhase(new AwaitingCode(entry, rules.settling(entry)));
    }

    /** R8. */
    @Override
    @SideEffectFree
    LockState entryConfirmed(LockState state, EntryConfirmed event) {
        CodeEntry typed = entry(state);
        if (rules.style().judgesLastDigit() || typed.isEmpty()) {
            return state;
        }
        CodeEntry entry = rules.style().judged(typed);
        return entry.isComplete() ? judgement.judged(state, entry) : state;
    }

    /** R8. */
    @Override
    @SideEffectFree
    LockState entryCleared(LockState state, EntryCleared event) {
        return entry(state).isEmpty() ? state : state.withPhase(unit.nothingTyped());
    }

    @Override
    @Pure
    Duration due(LockState state) {
        return state.phase().countdown();
    }

    @Override
    @SideEffectFree
    LockState counted(LockState state, Duration elapsed) {
        return state.withPhase(new AwaitingCode(entry(state), due(state).minus(elapsed)));
    }

    /** R8: a complete entry that nobody has touched for the settle time is judged by itself. */
    @Override
    @SideEffectFree
    LockState expired(LockState state) {
        return judgement.judged(state, entry(state));
    }

    @Override
    @SideEffectFree
    ImmutableList<LockSignal> signals(LockState before, LockEvent event, LockState after) {
        boolean typed = !entry(after).isEmpty();
        if (event instanceof EntryConfirmed
                || event instanceof TimePassed
                || (event instanceof PresetPressed && !typed)) {
            return judgement.signals(before, after);
        }
        ImmutableList<LockSignal> discarded =
                entry(before).isEmpty() || typed ? ImmutableList.of() : ImmutableList.of(new EntryDiscarded());
        return event instanceof DealerReset
                ? Signals.join(discarded, Signals.join(new ReArmed(), unit.query(after)))
                : Signals.join(discarded, unit.query(after));
    }

    /** What is typed in a state; nothing where nobody can type. */
    @SideEffectFree
    private CodeEntry entry(LockState state) {
        return state.phase() instanceof AwaitingCode awaiting
                ? awaiting.entry()
                : unit.nothingTyped().entry();
    }
}
