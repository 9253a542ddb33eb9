// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.profile.LockProfile;

/** What the parts of a profile say that decide how a lock behaves, in a few lines. */
final class ProfileText {

    private ProfileText() {}

    static String of(LockProfile profile) {
        return String.join(
                "\n",
                profile.name(),
                "  " + profile.entry(),
                "  " + profile.penalties() + ", " + profile.limit(),
                "  " + profile.waiting() + ", " + profile.arming(),
                "  " + profile.link() + ", " + profile.words() + ", " + profile.display());
    }
}
