// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.workbench.garage.Cars;
import org.jspecify.annotations.Nullable;

/**
 * A head unit. Its text shows no code, for {@link SecurityCode} shows none.
 *
 * @param profile the make of the unit
 * @param code its secret code, one that can be typed on it; null only if the unit takes none
 */
public record RadioUnit(LockProfile profile, @Nullable SecurityCode code) {

    /** Rejects a code that cannot be typed on the unit, or that is missing; the message does not repeat it. */
    public RadioUnit {
        checkArgument(
                code != null || !profile.link().takesCode(),
                "code must be given, for a %s asks for it",
                profile.name());
        if (code != null) {
            profile.entry().checkTypable(code);
        }
    }

    /**
     * Returns the lock of this unit, which immobilisers know by the name that every unit has on this workbench.
     *
     * @return the library's machine
     */
    public LockMachine lock() {
        return lock(Cars.UNIT);
    }

    /**
     * Returns the lock of this unit.
     *
     * @param identity the name by which immobilisers know it; nobody asks for that of a unit without link
     * @return the library's machine
     */
    public LockMachine lock(UnitIdentity identity) {
        return code == null ? RadioLock.linked(profile, identity) : RadioLock.ofAnyKind(profile, identity, code);
    }
}
