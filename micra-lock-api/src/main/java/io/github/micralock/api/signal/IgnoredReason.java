// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

/** Why an event changed nothing. */
public enum IgnoredReason {
    /** The key, the switch or the battery is so already (R3). */
    ALREADY_SO,
    /** The unit does not run: nobody hears the button, and nothing waits for an answer (R1). */
    NOT_RUNNING,
    /** The unit plays: the button does what it does on a radio. */
    OPERATING,
    /** A penalty runs: the press is refused and not counted (R13). */
    WAIT_IN_FORCE,
    /** The unit asks the immobiliser and takes no code meanwhile (R31), or never (R18). */
    VERIFYING,
    /** The immobiliser refused the unit; it takes no code (R18). */
    LINK_REFUSED,
    /** Only a dealer can help (R17). */
    LOCKED_FOR_GOOD,
    /** The preset belongs to no position of the code, or says a digit that no code here has (R7). */
    PRESET_NOT_USED,
    /** There is nothing to judge or to clear (R8). */
    NOTHING_TYPED,
    /** A position shows a dash: there is no whole code to judge (R8). */
    DIGITS_MISSING,
    /** The unit judges the last digit by itself and has nothing to confirm (R7). */
    JUDGES_BY_ITSELF,
    /** A dealer's equipment needs the permanent feed (R17). */
    NO_PERMANENT_FEED,
    /** The unit plays and has no link to undo: there is nothing for a dealer to reset (R17, R24). */
    NOTHING_TO_RESET,
    /** The unit has no link to an immobiliser (R18). */
    NO_LINK,
    /** The unit did not ask (R19, R20), or plays nothing that a lost link could end (R22). */
    NOT_QUERIED,
    /** In a car the immobiliser itself answers, and its wire breaks by itself: nobody can say so from outside (R23). */
    NOT_FROM_OUTSIDE
}
