// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * What a right lock does with an event, and the words in which a fault says what it does instead.
 *
 * @param right the right lock
 * @param taken the step that it takes
 */
@Immutable
record Step(LockMachine right, Transition taken) {

    @SideEffectFree
    Step {}

    @Pure
    LockProfile profile() {
        return right.profile();
    }

    @Pure
    LockState before() {
        return taken.before();
    }

    @Pure
    LockEvent event() {
        return taken.event();
    }

    @Pure
    LockState after() {
        return taken.after();
    }

    @Pure
    boolean is(Class<? extends LockEvent> event) {
        return event.isInstance(taken.event());
    }

    @Pure
    boolean in(Class<? extends LockPhase> phase) {
        return phase.isInstance(before().phase());
    }

    @Pure
    boolean into(Class<? extends LockPhase> phase) {
        return phase.isInstance(after().phase());
    }

    @Pure
    boolean tells(Class<? extends LockSignal> signal) {
        return Retold.contains(taken.signals(), signal);
    }

    @Pure
    boolean ignored() {
        return taken.ignored();
    }

    @Pure
    boolean changesSupply() {
        return !before().supply().equals(after().supply());
    }

    @Pure
    boolean runsOn() {
        return before().supply().running() && after().supply().running();
    }

    @Pure
    boolean starts() {
        return !before().supply().running() && after().supply().running();
    }

    @Pure
    boolean stops() {
        return before().supply().running() && !after().supply().running();
    }

    @Pure
    Duration elapsed() {
        return event() instanceof TimePassed passed ? passed.elapsed() : Duration.ZERO;
    }

    /** The how many-th wrong code in a row one judged here would be. */
    @Pure
    int attempt() {
        return Changed.countAfter(before().wrongAttempts());
    }

    /** R12: whether so many wrong codes in a row lock the unit for good. */
    @SideEffectFree
    boolean locksAt(int wrongAttempts) {
        return wrongAttempts >= 0
                && profile()
                                .limit()
                                .attemptsLeft(wrongAttempts, before().onProbation())
                                .orElse(1)
                        == 0;
    }

    /** The step leads elsewhere, and is told as what it is. */
    @SideEffectFree
    Transition to(LockState other) {
        return other.equals(after()) ? taken : new Transition(before(), event(), other, Retold.of(taken, other));
    }

    @SideEffectFree
    Transition to(LockPhase other) {
        return to(after().withPhase(other));
    }

    /** The step leads elsewhere, and tells this. */
    @SideEffectFree
    Transition to(LockState other, ImmutableList<LockSignal> signals) {
        return new Transition(before(), event(), other, signals);
    }

    /** Nothing happens, for a reason. */
    @SideEffectFree
    Transition ignoring(IgnoredReason why) {
        return new Transition(before(), event(), before(), ImmutableList.of(new Ignored(why)));
    }

    /** The step that the right lock would take at another event; the right one where that would be ignored. */
    @SideEffectFree
    Transition asIf(LockEvent other) {
        return unlessIgnored(right.apply(before(), other));
    }

    /** The step that the right lock would take from another state; the right one where it would ignore the event there. */
    @SideEffectFree
    Transition from(LockState other) {
        return unlessIgnored(right.apply(other, event()));
    }

    @SideEffectFree
    private Transition unlessIgnored(Transition instead) {
        return instead.ignored() ? taken : new Transition(before(), event(), instead.after(), instead.signals());
    }

    /** The step that the right lock would take under another supply, which the lock only believes to have. */
    @SideEffectFree
    Transition under(Supply believed) {
        LockState other = before().with(believed, before().phase());
        Transition step = right.apply(other, event());
        LockState after = step.after().equals(other)
                ? before()
                : step.after().with(before().supply(), step.after().phase());
        return new Transition(before(), event(), after, Retold.of(step, after));
    }

    /** The step that the right lock would take if something else happened just before. */
    @SideEffectFree
    Transition after(LockEvent first) {
        Transition step = right.apply(before(), first);
        if (step.ignored()) {
            return taken;
        }
        Transition then = right.apply(step.after(), event());
        return new Transition(before(), event(), then.after(), Retold.join(step.signals(), then.signals()));
    }
}
