// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.coverage;

import com.google.common.collect.Iterables;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.testkit.expected.Penalties;
import io.github.micralock.testkit.expected.Waits;
import java.time.Duration;
import java.util.function.Predicate;

/** What a step of a unit shows of a situation. */
@FunctionalInterface
interface Sign {

    boolean test(LockProfile unit, Transition step);

    static Sign unit(Predicate<LockProfile> kind) {
        return (unit, step) -> kind.test(unit);
    }

    static Sign on(Class<? extends LockEvent> event) {
        return (unit, step) -> event.isInstance(step.event());
    }

    static Sign outOf(Class<? extends LockPhase> phase) {
        return (unit, step) -> phase.isInstance(step.before().phase());
    }

    static Sign into(Class<? extends LockPhase> phase) {
        return (unit, step) -> phase.isInstance(step.after().phase());
    }

    static Sign before(Predicate<LockState> state) {
        return (unit, step) -> state.test(step.before());
    }

    static Sign after(Predicate<LockState> state) {
        return (unit, step) -> state.test(step.after());
    }

    static Sign tells(Class<? extends LockSignal> signal) {
        return (unit, step) -> Iterables.any(step.signals(), signal::isInstance);
    }

    static Sign ignored() {
        return (unit, step) -> step.ignored();
    }

    static Sign ignoredFor(IgnoredReason reason) {
        return (unit, step) -> step.signals().contains(new Ignored(reason));
    }

    static Sign rejectedFor(RefusalReason reason) {
        return (unit, step) -> step.signals().contains(new LinkRejected(reason));
    }

    static Sign attempt(int number) {
        return (unit, step) -> attemptOf(step) >= number;
    }

    /** The number of the attempt that a step puts on record; 0 if there is none. */
    static int attemptOf(Transition step) {
        return step.signals().stream()
                .mapToInt(signal -> signal instanceof AttemptRecorded recorded ? recorded.attempt() : 0)
                .max()
                .orElse(0);
    }

    static Sign changesNothing() {
        return (unit, step) -> step.before().equals(step.after());
    }

    static Sign lastingAtLeast(Duration time) {
        return (unit, step) ->
                step.event() instanceof TimePassed passed && passed.elapsed().compareTo(time) >= 0;
    }

    /** A wait is left that was there before, and not a moment of it was lost or won. */
    static Sign owesAsMuch() {
        return (unit, step) ->
                !owed(step.after()).isZero() && owed(step.after()).equals(owed(step.before()));
    }

    static Sign owesMore() {
        return (unit, step) -> owed(step.after()).compareTo(owed(step.before())) > 0;
    }

    static Sign owesNothing() {
        return (unit, step) -> owed(step.after()).isZero();
    }

    /** A wait is left that is shorter than the one that the latest wrong code cost. */
    static Sign servedInPart() {
        return (unit, step) -> owed(step.before())
                        .compareTo(Penalties.of(
                                unit.penalties(), Math.max(1, step.before().wrongAttempts())))
                < 0;
    }

    static Sign waitSuspended() {
        return before(Sign::suspendsWait);
    }

    static boolean suspendsWait(LockState state) {
        return state.phase() instanceof Verifying && !owed(state).isZero();
    }

    static Sign not(Sign sign) {
        return (unit, step) -> !sign.test(unit, step);
    }

    private static Duration owed(LockState state) {
        return Waits.left(state.phase());
    }

    default Sign and(Sign other) {
        return (unit, step) -> test(unit, step) && other.test(unit, step);
    }

    default Sign butNot(Sign other) {
        return and(not(other));
    }
}
