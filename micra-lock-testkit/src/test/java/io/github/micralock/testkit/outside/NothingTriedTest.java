// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.Profiles;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** A contract of which every test is skipped proves nothing, and says so. */
class NothingTriedTest {

    /** A contract of a lock with limits, tried as some profiles; no test of its own, so no engine runs it. */
    private record Contract(OutsideLock lock, ImmutableList<LockProfile> profiles) implements OutsideContract {}

    private static final ImmutableList<LockProfile> PROFILES = ImmutableList.of(Profiles.FOUR_TRIES);

    @Test
    void aLockThatTakesNoneOfTheProfilesFails() {
        Contract misspelt = new Contract(EchoLock.right().within(Limits.NONE.takingOnly("FOR_TRIES")), PROFILES);

        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(misspelt::someProfileIsTried)
                .withMessage("some profile must be tried, was "
                        + "[FOUR_TRIES (the lock takes FOR_TRIES only, not FOUR_TRIES)]");
    }

    @Test
    void noProfilesAtAllFail() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(new Contract(EchoLock.right(), ImmutableList.of())::someProfileIsTried)
                .withMessage("some profile must be tried, was []");
    }

    @Test
    void oneProfileThatTheLockTakesWillDo() {
        Contract fit = new Contract(EchoLock.right().within(Limits.NONE.takingOnly("FOUR_TRIES")), PROFILES);

        assertThatCode(fit::someProfileIsTried).doesNotThrowAnyException();
    }
}
