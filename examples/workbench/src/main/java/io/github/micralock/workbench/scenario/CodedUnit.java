// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;

/**
 * A head unit that takes a typed code. Its text shows no code, for {@link SecurityCode} shows none.
 *
 * @param profile the make of the unit; without link
 * @param code its secret code; one that can be typed on it
 */
public record CodedUnit(LockProfile profile, SecurityCode code) {

    /** Rejects a code that cannot be typed on the unit; the message does not repeat it. */
    public CodedUnit {
        profile.entry().checkTypable(code);
    }

    /**
     * Returns the lock of this unit.
     *
     * @return the library's machine
     */
    public LockMachine lock() {
        return RadioLock.of(profile, code);
    }
}
