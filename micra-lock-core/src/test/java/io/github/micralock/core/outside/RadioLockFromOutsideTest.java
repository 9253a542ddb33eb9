// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.exhaustive.SmallUnits;
import io.github.micralock.testkit.outside.MachineFromOutside;
import io.github.micralock.testkit.outside.OutsideContract;
import io.github.micralock.testkit.outside.OutsideLock;
import java.util.stream.Stream;

/** The library's own lock, seen only from the driver's seat, as every unit that ships and as one of each kind of rule. */
class RadioLockFromOutsideTest implements OutsideContract {

    private static final UnitIdentity UNIT = UnitIdentity.of("unit-1");

    @Override
    public OutsideLock lock() {
        return MachineFromOutside.of((profile, code) -> RadioLock.ofAnyKind(profile, UNIT, code));
    }

    @Override
    public ImmutableList<LockProfile> profiles() {
        return Stream.concat(Catalogue.profiles().stream(), SmallUnits.all().map(LockMachine::profile))
                .collect(ImmutableList.toImmutableList());
    }
}
