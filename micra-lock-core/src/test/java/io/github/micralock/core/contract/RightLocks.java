// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;

/** The library's own lock for a profile of any kind. */
public final class RightLocks {

    private static final UnitIdentity UNIT = UnitIdentity.of("unit-1");

    private RightLocks() {}

    public static LockMachine of(LockProfile profile, SecurityCode code) {
        return RadioLock.ofAnyKind(profile, UNIT, code);
    }
}
