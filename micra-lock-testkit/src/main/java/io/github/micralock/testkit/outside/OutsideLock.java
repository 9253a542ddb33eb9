// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;

/**
 * Any lock whatever, as seen from the driver's seat: a simulator's, a program in another language, a rig with real
 * hardware. Whoever has one writes three methods, {@link #reset}, {@link #happen} and {@link #faceplate}, and a fourth,
 * {@link #limits}, if it cannot do everything; and can then run {@link OutsideContract}, the vectors and the suites
 * against it.
 *
 * <p>Time comes as an event. A lock that lives in real time maps {@code elapse PT45M} to its clock: a fake one is set
 * forward, a rig waits.
 *
 * <p>A lock that cannot do what it is asked for throws {@link OutsideLockException}, or anything else: that is a failure
 * of the test, and the message says what happened.
 */
public interface OutsideLock {

    /**
     * Returns what this lock cannot do, so that what needs it is skipped by name.
     *
     * @return its limits; always the same
     */
    default Limits limits() {
        return Limits.NONE;
    }

    /**
     * Makes a unit just fitted: battery connected, key at LOCK, radio switched on, nothing tried, no link.
     *
     * @param profile the unit's data; one that the limits allow
     * @param code the unit's code; one that its profile's entry rules can type
     */
    void reset(LockProfile profile, SecurityCode code);

    /**
     * Lets an event happen.
     *
     * @param event what happens; one that the limits allow
     */
    void happen(LockEvent event);

    /**
     * Looks at the faceplate.
     *
     * @return the lock's text, whole and without spaces to fill the display, and whether the radio is heard
     */
    Faceplate faceplate();
}
