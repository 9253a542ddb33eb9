// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.coverage;

import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.testkit.expected.Waits;
import java.time.Duration;
import java.util.function.Predicate;

/** What a step shows of a situation. */
@FunctionalInterface
interface Sign {

    boolean test(Transition step);

    static Sign on(Class<? extends LockEvent> event) {
        return step -> event.isInstance(step.event());
    }

    static Sign outOf(Class<? extends LockPhase> phase) {
        return step -> phase.isInstance(step.before().phase());
    }

    static Sign into(Class<? extends LockPhase> phase) {
        return step -> phase.isInstance(step.after().phase());
    }

    static Sign before(Predicate<LockState> state) {
        return step -> state.test(step.before());
    }

    static Sign after(Predicate<LockState> state) {
        return step -> state.test(step.after());
    }

    static Sign tells(Class<? extends LockSignal> signal) {
        return step -> step.signals().stream().anyMatch(signal::isInstance);
    }

    static Sign ignoredFor(IgnoredReason reason) {
        return step -> step.signals().contains(new Ignored(reason));
    }

    static Sign rejectedFor(RefusalReason reason) {
        return step -> step.signals().contains(new LinkRejected(reason));
    }

    static Sign attempt(int number) {
        return step -> attemptOf(step) >= number;
    }

    /** The number of the attempt that a step puts on record; 0 if there is none. */
    static int attemptOf(Transition step) {
        return step.signals().stream()
                .mapToInt(signal -> signal instanceof AttemptRecorded recorded ? recorded.attempt() : 0)
                .max()
                .orElse(0);
    }

    static Sign changesNothing() {
        return step -> step.before().equals(step.after());
    }

    static Sign lastingAtLeast(Duration time) {
        return step ->
                step.event() instanceof TimePassed passed && passed.elapsed().compareTo(time) >= 0;
    }

    /** A wait is left that was there before, and not a moment of it was lost or won. */
    static Sign owesAsMuch() {
        return step -> !owed(step.after()).isZero() && owed(step.after()).equals(owed(step.before()));
    }

    static Sign owesMore() {
        return step -> owed(step.after()).compareTo(owed(step.before())) > 0;
    }

    static Sign owesNothing() {
        return step -> owed(step.after()).isZero();
    }

    static Sign waitSuspended() {
        return step -> step.before().phase() instanceof Verifying verifying
                && !verifying.suspendedWait().isZero();
    }

    static Sign not(Sign sign) {
        return step -> !sign.test(step);
    }

    private static Duration owed(LockState state) {
        return Waits.left(state.phase());
    }

    default Sign and(Sign other) {
        return step -> test(step) && other.test(step);
    }

    default Sign butNot(Sign other) {
        return and(not(other));
    }
}
