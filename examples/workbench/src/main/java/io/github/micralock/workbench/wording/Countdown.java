// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.wording;

import com.google.common.base.Ascii;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;

/** What it is that counts down in a lock. */
public enum Countdown {
    /** A penalty; also what stands where nothing counts. */
    WAIT,
    /** The time that the unit gives its immobiliser, or for ever. */
    SEARCH,
    /** The time until an entry is judged by itself. */
    JUDGED,
    /** The grace of a unit that plays and whose battery is away. */
    LOCKS;

    /**
     * Returns what counts down in a phase.
     *
     * @param phase where the lock is
     * @return what it is
     */
    public static Countdown of(LockPhase phase) {
        if (phase instanceof Verifying) {
            return SEARCH;
        }
        if (phase.countdown().isZero()) {
            return WAIT;
        }
        if (phase instanceof Operating) {
            return LOCKS;
        }
        return phase instanceof AwaitingCode ? JUDGED : WAIT;
    }

    /**
     * Returns this in a word.
     *
     * @return such as {@code judged}
     */
    public String word() {
        return Ascii.toLowerCase(name());
    }
}
