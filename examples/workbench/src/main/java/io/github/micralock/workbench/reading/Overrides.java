// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import org.jspecify.annotations.Nullable;

/**
 * What the command line wants instead of what a scenario says.
 *
 * @param profile the make of the unit, if it wants another
 * @param code its code, if it wants another
 */
public record Overrides(
        @Nullable LockProfile profile, @Nullable SecurityCode code) {

    /** Everything as the scenario says. */
    public static final Overrides NONE = new Overrides(null, null);
}
