// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import io.github.micralock.api.Transition;
import io.github.micralock.core.wording.Cause;
import io.github.micralock.core.wording.Ordinal;

/**
 * What a stretch begins with.
 *
 * @param cause what happened; {@link Cause#TIME} for the start of the run
 * @param caption that in a few words; empty if the picture shows it anyway
 */
record Opening(Cause cause, String caption) {

    static final Opening START = new Opening(Cause.TIME, "");

    static Opening of(Transition step) {
        Cause cause = Cause.of(step);
        return new Opening(cause, caption(cause, step));
    }

    private static String caption(Cause cause, Transition step) {
        return switch (cause) {
            case WRONG_CODE -> Ordinal.of(step.after().wrongAttempts()) + " wrong code";
            case KEY_AWAY, KEY_THERE -> "key to " + step.after().supply().ignition();
            case KEY_MOVED, PRESSED, TIME -> "";
            default -> cause.words();
        };
    }

    /** Whether a stretch that begins so and takes no time is nothing to look at. */
    boolean passes() {
        return cause == Cause.KEY_MOVED || cause == Cause.TIME;
    }
}
