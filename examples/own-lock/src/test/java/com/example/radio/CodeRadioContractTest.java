// SPDX-License-Identifier: Apache-2.0
package com.example.radio;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.outside.MachineFromOutside;
import io.github.micralock.testkit.outside.OutsideContract;
import io.github.micralock.testkit.outside.OutsideLock;

/** Every rule of the model that can be seen from outside, by number; and random histories against the reference. */
class CodeRadioContractTest implements OutsideContract {

    @Override
    public OutsideLock lock() {
        return new CodeRadioFromOutside();
    }

    @Override
    public ImmutableList<LockProfile> profiles() {
        return ImmutableList.of(Catalogue.K11_HANDBOOK);
    }

    @Override
    public OutsideLock reference() {
        return MachineFromOutside.of(RadioLock::of);
    }
}
