// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.testkit.mutant.Mutation;
import io.github.micralock.testkit.mutant.Mutations;
import io.github.micralock.testkit.outside.Driver;
import io.github.micralock.testkit.outside.MachineFromOutside;
import io.github.micralock.testkit.outside.OutsideLock;
import io.github.micralock.testkit.outside.SampleCodes;
import io.github.micralock.testkit.outside.Story;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/** The stories find every fault that can be seen from outside, each on some small unit, without a reference. */
class KilledFromOutsideTest {

    private static final UnitIdentity UNIT = UnitIdentity.of("unit-1");

    static Stream<Mutation> faultsSeenFromOutside() {
        return Mutations.all().stream().filter(Mutation::seenFromOutside);
    }

    @ParameterizedTest
    @MethodSource("faultsSeenFromOutside")
    void someStoryFindsAFaultThatCanBeSeen(Mutation mutation) {
        assertThat(Units.all().stream().map(LockMachine::profile).filter(mutation::showsOn))
                .as("%s Look for it with %s", mutation.fault(), mutation.rules())
                .anyMatch(profile -> isFound(mutation, profile));
    }

    private static boolean isFound(Mutation mutation, LockProfile profile) {
        OutsideLock wrong = MachineFromOutside.of((unit, code) -> mutation.of(RadioLock.ofAnyKind(unit, UNIT, code)));
        return SampleCodes.of(profile).stream()
                .anyMatch(code -> Story.all().stream()
                        .filter(story -> story.isFor(profile))
                        .anyMatch(story -> fails(story, wrong, profile, code)));
    }

    private static boolean fails(Story story, OutsideLock wrong, LockProfile profile, SecurityCode code) {
        try {
            story.tell(Driver.of(wrong, profile, code));
            return false;
        } catch (AssertionFailedError found) {
            return true;
        }
    }
}
