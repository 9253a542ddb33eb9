// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.expected;

import io.github.micralock.api.profile.LockProfile;

/** What the parts of a profile say that decide how a lock behaves, in a few lines. */
public final class ProfileText {

    private ProfileText() {}

    public static String of(LockProfile profile) {
        return String.join(
                "\n",
                profile.name(),
                "  " + profile.entry(),
                "  " + profile.penalties() + ", " + profile.limit(),
                "  " + profile.waiting() + ", " + profile.arming(),
                "  " + profile.link() + ", " + profile.words() + ", " + profile.display());
    }
}
