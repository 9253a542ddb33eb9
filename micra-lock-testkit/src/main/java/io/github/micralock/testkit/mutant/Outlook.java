// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.event.LockEvent;

/** By what two locks are told apart. */
enum Outlook {
    /** By all that they say of themselves. */
    EVERYTHING {
        @Override
        boolean differ(LockMachine right, LockMachine other, Lockstep.Pair pair) {
            return !pair.one().equals(pair.two())
                    || FACEPLATE.differ(right, other, pair)
                    || !right.nextDeadline(pair.one()).equals(other.nextDeadline(pair.two()));
        }

        @Override
        boolean differ(
                LockMachine right, LockMachine other, Lockstep.Pair before, LockEvent event, Lockstep.Pair after) {
            return differ(right, other, after)
                    || !right.apply(before.one(), event).equals(other.apply(before.two(), event))
                    || !other.next(before.two(), event).equals(after.two());
        }
    },
    /** By what a person sees and hears of them. */
    FACEPLATE {
        @Override
        boolean differ(LockMachine right, LockMachine other, Lockstep.Pair pair) {
            return !right.view(pair.one()).equals(other.view(pair.two()));
        }
    };

    /** Whether the two differ where they stand. */
    abstract boolean differ(LockMachine right, LockMachine other, Lockstep.Pair pair);

    /** Whether the two differ in a step, or after it. */
    boolean differ(LockMachine right, LockMachine other, Lockstep.Pair before, LockEvent event, Lockstep.Pair after) {
        return differ(right, other, after);
    }
}
