// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.contract.RightLocks;
import io.github.micralock.core.mutant.ToldStories;
import io.github.micralock.testkit.LockArbitraries;
import io.github.micralock.testkit.outside.MachineFromOutside;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The stories are true of every profile there can be, also of one that nobody thought of when they were written. */
class AnyProfileFromOutsideProperties {

    @Property
    void aRightLockOfAnyProfileFailsNoStory(@ForAll("profiles") LockProfile profile) {
        assertThat(ToldStories.failing(MachineFromOutside.of(RightLocks::of), profile))
                .isEmpty();
    }

    @Provide
    Arbitrary<LockProfile> profiles() {
        return LockArbitraries.profiles();
    }
}
