// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import com.google.common.base.Joiner;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.workbench.reading.Overrides;
import io.github.micralock.workbench.reading.TypedUnits;
import io.github.micralock.workbench.scenario.CodedUnit;
import org.jspecify.annotations.Nullable;

/** What the command line says about the radio; no message repeats a code. */
final class Wish {

    private static final String EXAMPLE = "2468";

    private Wish() {}

    /** Returns what is to replace what a scenario says. */
    static Overrides overrides(Options options) throws RefusedException {
        return new Overrides(profile(options.profile), code(options.code));
    }

    /** Returns the unit of somebody who plays without a scenario. */
    static CodedUnit unit(Options options) throws RefusedException {
        LockProfile profile = profile(options.profile);
        SecurityCode code = code(options.code);
        try {
            return new CodedUnit(
                    profile == null ? TypedUnits.DEFAULT : profile, code == null ? SecurityCode.parse(EXAMPLE) : code);
        } catch (IllegalArgumentException notTypable) {
            throw new RefusedException("--code: " + notTypable.getMessage());
        }
    }

    private static @Nullable LockProfile profile(@Nullable String name) throws RefusedException {
        if (name == null) {
            return null;
        }
        LockProfile profile = TypedUnits.named(name);
        if (profile == null) {
            throw new RefusedException(
                    "--profile: it must be one of " + Joiner.on(", ").join(TypedUnits.names()));
        }
        return profile;
    }

    private static @Nullable SecurityCode code(@Nullable String digits) throws RefusedException {
        try {
            return digits == null ? null : SecurityCode.parse(digits);
        } catch (IllegalArgumentException notACode) {
            throw new RefusedException("--code: " + notACode.getMessage());
        }
    }
}
