// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.outside;

import io.github.micralock.core.RadioLock;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.conformance.suite.CompleteSuiteContract;
import io.github.micralock.testkit.outside.Facility;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.MachineFromOutside;
import io.github.micralock.testkit.outside.RestartableLock;

/** A lock of typed codes alone, on a rig without a dealer, breaks at what its limits exclude, and is not asked for it. */
class CompleteSuitesWithinLimitsTest implements CompleteSuiteContract {

    @Override
    public RestartableLock lock(ConformanceUnit unit) {
        return MachineFromOutside.of((profile, code) -> RadioLock.ofAnyKind(profile, unit.identity(), code))
                .within(Limits.NONE.lacking(Facility.LINK, Facility.DEALER));
    }
}
