// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.expected;

import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;

/** R31: a wait may be in force, or stand still behind a unit that asks its immobiliser. */
public final class Waits {

    private Waits() {}

    /** What is left of a wait in force, or suspended; zero if there is none. */
    @Pure
    public static Duration left(LockPhase phase) {
        if (phase instanceof Waiting waiting) {
            return waiting.remaining();
        }
        return phase instanceof Verifying verifying ? verifying.suspendedWait() : Duration.ZERO;
    }
}
