// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;

/** Who makes locks for a suite to test. */
@FunctionalInterface
public interface LockMaker {

    /**
     * Makes a lock.
     *
     * @param profile the data of the unit
     * @param code its code, of the profile's length and digits; a unit that takes no code has none
     * @return a lock of that profile with that code; if it has a link, with any name
     */
    LockMachine lock(LockProfile profile, SecurityCode code);
}
