// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.EntryDiscarded;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What was typed, and what could be made of it (R7, R8). */
final class Entries {

    private Entries() {}

    /** What is typed in a state; nothing where nobody can type. */
    @SideEffectFree
    static CodeEntry in(LockState state, LockProfile profile) {
        return state.phase() instanceof AwaitingCode awaiting
                ? awaiting.entry()
                : profile.entry().nothingTyped();
    }

    @SideEffectFree
    static CodeEntry before(Step step) {
        return in(step.before(), step.profile());
    }

    /** Whether something is typed before a step. */
    @SideEffectFree
    static boolean typed(Step step) {
        return !before(step).isEmpty();
    }

    @Pure
    static boolean settles(LockState state) {
        return state.phase() instanceof AwaitingCode awaiting
                && !awaiting.settling().isZero();
    }

    /** An entry that was touched just now. */
    @SideEffectFree
    static AwaitingCode touched(LockProfile profile, CodeEntry entry) {
        return new AwaitingCode(entry, profile.entry().settling(entry));
    }

    /** The step, and what was typed is gone. */
    @SideEffectFree
    static Transition discarding(Step step) {
        return step.to(
                step.after().withPhase(Changed.nothingTyped(step.profile())), ImmutableList.of(new EntryDiscarded()));
    }

    /** The entry with the lowest digit wherever nothing is typed; where digits are counted from a number, with that. */
    @SideEffectFree
    static CodeEntry filled(LockProfile profile, CodeEntry entry) {
        CodeEntry filled = profile.entry().style().judged(entry);
        for (int position = 1; position <= filled.length(); position++) {
            if (filled.digitAt(position).isEmpty()) {
                filled = filled.with(position, profile.entry().digits().first());
            }
        }
        return filled;
    }

    /** Of a unit that takes its first digit for typed. */
    @SideEffectFree
    static AwaitingCode withFirstDigit(LockProfile profile) {
        return touched(
                profile,
                profile.entry().nothingTyped().with(1, profile.entry().digits().first()));
    }

    /** Whether the right lock would open to an entry, which it is asked without leaving a trace. */
    @SideEffectFree
    static boolean opens(LockMachine right, LockState state, CodeEntry complete) {
        LockState asking = state.withPhase(new AwaitingCode(complete, Duration.ZERO));
        return right.next(asking, new EntryConfirmed()).phase() instanceof Operating;
    }

    /** Whether the right lock would open to an entry with some other last digit. */
    @SideEffectFree
    static boolean nearlyOpens(LockMachine right, LockState state, CodeEntry complete) {
        DigitRange digits = right.profile().entry().digits();
        for (int digit = digits.first(); digit <= digits.last(); digit++) {
            if (opens(right, state, complete.with(complete.length(), CodeEntry.digit(digit)))) {
                return true;
            }
        }
        return false;
    }
}
