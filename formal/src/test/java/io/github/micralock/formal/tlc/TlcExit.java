// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.tlc;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/** How a run of TLC ended. Which of them it was matters: a check that never ran must not look like one that found nothing. */
public enum TlcExit {

    /** Every reachable state was looked at, and nothing was found. */
    OK(0),
    /** An {@code ASSUME} is false. */
    ASSUMPTION(10),
    /** A state without successor. */
    DEADLOCK(11),
    /** A state breaks an invariant. */
    SAFETY(12),
    /** A behaviour breaks a temporal property, or a step an action property. */
    LIVENESS(13),
    /** {@code Assert} of the module {@code TLC} failed. */
    ASSERTION(14),
    /** An expression has no value in an initial state or an assumption: an override that was not found, as a rule. */
    EVALUATION(75),
    /** The same while the states were explored, or in an override that threw. */
    SAFETY_EVALUATION(76),
    /** The same in a temporal property. */
    LIVENESS_EVALUATION(77),
    /** A module is no TLA+. */
    MODULE(150),
    /** The configuration names what is not there, or gives a constant no value. */
    CONFIG(151),
    /** Too many states to count. */
    TOO_LARGE(152),
    /** TLC could not read or write a file. */
    SYSTEM(153),
    /** TLC gave up for another reason. */
    ERROR(255),
    /** The run was ended from here, since its time was over. */
    TIME_LIMIT(-1);

    private final int code;

    TlcExit(int code) {
        this.code = code;
    }

    static TlcExit ofCode(int code, String output) {
        TlcExit[] found =
                Arrays.stream(values()).filter(exit -> exit.code == code).toArray(TlcExit[]::new);
        checkArgument(found.length == 1, "exit code of TLC must be a known one, was %s after:\n%s", code, output);
        return found[0];
    }

    /**
     * Returns the code.
     *
     * @return the exit code of TLC's process; -1 if it was ended from here
     */
    public int code() {
        return code;
    }
}
