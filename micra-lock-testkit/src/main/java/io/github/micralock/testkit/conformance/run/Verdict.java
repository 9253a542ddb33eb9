// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.run;

import io.github.micralock.testkit.conformance.vector.LockVector;
import io.github.micralock.testkit.outside.Difference;
import io.github.micralock.testkit.outside.OutsideLock;
import java.util.Optional;

/** What came of one vector. */
sealed interface Verdict {

    /**
     * Tries a vector.
     *
     * @param vector what is asked
     * @param lock who is asked
     * @return what came of it
     */
    static Verdict on(LockVector vector, OutsideLock lock) {
        Optional<String> reason = vector.word().whyNot(lock.limits());
        if (reason.isPresent()) {
            return new Skipped(vector, reason.get());
        }
        Optional<Difference> difference = vector.word().heldAgainst(lock);
        return difference.isPresent() ? new Failed(vector, difference.get()) : new Passed(vector);
    }

    LockVector vector();

    /**
     * The lock showed all that it must.
     *
     * @param vector what was asked
     */
    record Passed(LockVector vector) implements Verdict {}

    /**
     * The lock was not asked.
     *
     * @param vector what would have been asked
     * @param reason what the lock lacks
     */
    record Skipped(LockVector vector, String reason) implements Verdict {}

    /**
     * The lock showed something else.
     *
     * @param vector what was asked
     * @param difference where, and what
     */
    record Failed(LockVector vector, Difference difference) implements Verdict {}
}
