// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

/** What becomes of a penalty in force when its supply goes (R15). */
public enum Interruption {
    /** It stands still and goes on where it stood. */
    PAUSE,
    /** It starts over in full. */
    RESTART,
    /** It is gone. */
    CLEAR
}
