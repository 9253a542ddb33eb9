// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.Verifying;
import java.time.Duration;

/**
 * Every state between two, which differ in nothing but how long their countdowns still run.
 *
 * @param low the state whose countdowns are shortest
 * @param high the state whose countdowns are longest; of the same shape
 * @param anyEntry whether anything may stand in the display, complete or not; then the two show nothing typed
 */
record Region(LockState low, LockState high, boolean anyEntry) {

    /** Rejects two ends that differ in more than their countdowns. */
    Region {
        checkArgument(Shape.of(low).equals(Shape.of(high)), "ends must be of one shape, were %s and %s", low, high);
    }

    static Region of(LockState state) {
        return new Region(state, state, false);
    }

    /** The states between two of the same shape, whichever is the lower. */
    static Region between(LockState one, LockState other) {
        return new Region(corner(one, other, false), corner(one, other, true), false);
    }

    private static LockState corner(LockState one, LockState other, boolean highest) {
        Duration countdown = pick(one.phase().countdown(), other.phase().countdown(), highest);
        if (one.phase() instanceof Verifying) {
            Duration suspended = pick(Shape.suspended(one), Shape.suspended(other), highest);
            return one.withPhase(new Verifying(countdown, suspended));
        }
        return one.phase().countdown().equals(countdown) ? one : other;
    }

    private static Duration pick(Duration one, Duration other, boolean highest) {
        return highest ? Comparators.max(one, other) : Comparators.min(one, other);
    }

    Shape shape() {
        return Shape.of(low);
    }

    Region withAnyEntry() {
        return new Region(low, high, true);
    }

    /** Both in one; it may hold more than the two. */
    Region hull(Region other) {
        return new Region(corner(low, other.low, false), corner(high, other.high, true), anyEntry);
    }

    boolean contains(Region other) {
        return anyEntry == other.anyEntry
                && shape().equals(other.shape())
                && hull(other).equals(this);
    }
}
