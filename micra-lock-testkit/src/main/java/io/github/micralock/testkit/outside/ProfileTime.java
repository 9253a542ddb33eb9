// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import io.github.micralock.api.profile.DoubleUpTo;
import io.github.micralock.api.profile.LockProfile;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * A time after which a unit changes by itself.
 *
 * @param cell where it stands in the profile, as messages of the profile write it
 * @param length how long it is; not negative
 */
record ProfileTime(String cell, Duration length) {

    /** Each that the profile lists; what a schedule makes of them is a whole number of the same ticks. */
    static Stream<ProfileTime> of(LockProfile profile) {
        return Stream.of(
                        Stream.of(
                                new ProfileTime("entry.settle", profile.entry().settle())),
                        profile.penalties().listed().stream()
                                .map(penalty -> new ProfileTime("penalties.listed", penalty)),
                        cap(profile),
                        Stream.of(
                                new ProfileTime("arming.grace", profile.arming().grace()),
                                new ProfileTime("link.timeOut", profile.link().timeOut())))
                .flatMap(times -> times);
    }

    private static Stream<ProfileTime> cap(LockProfile profile) {
        return profile.penalties().tail() instanceof DoubleUpTo doubling
                ? Stream.of(new ProfileTime("penalties.tail.cap", doubling.cap()))
                : Stream.of();
    }
}
