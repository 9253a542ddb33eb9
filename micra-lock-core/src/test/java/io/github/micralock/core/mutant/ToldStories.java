// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.mutant;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.outside.Driver;
import io.github.micralock.testkit.outside.OutsideLock;
import io.github.micralock.testkit.outside.SampleCodes;
import io.github.micralock.testkit.outside.Story;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The stories, told to a lock with each of the sample codes of its profile, without a reference. */
public final class ToldStories {

    private ToldStories() {}

    /** The names of the stories that find something wrong. */
    public static Stream<String> failing(OutsideLock lock, LockProfile profile) {
        return SampleCodes.of(profile).stream()
                .flatMap(code -> Story.all().stream()
                        .filter(story -> story.isFor(profile))
                        .filter(story -> fails(story, lock, profile, code)))
                .map(Story::name);
    }

    private static boolean fails(Story story, OutsideLock lock, LockProfile profile, SecurityCode code) {
        try {
            story.tell(Driver.of(lock, profile, code));
            return false;
        } catch (AssertionFailedError found) {
            return true;
        } catch (TestAbortedException nothingToTell) {
            return false;
        }
    }
}
