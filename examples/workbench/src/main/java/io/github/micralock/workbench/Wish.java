// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import com.google.common.base.Joiner;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.workbench.reading.KnownProfiles;
import io.github.micralock.workbench.reading.Overrides;
import io.github.micralock.workbench.reading.Printable;
import io.github.micralock.workbench.scenario.RadioUnit;
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
    static RadioUnit unit(Options options) throws RefusedException {
        LockProfile profile = profile(options.profile);
        LockProfile wanted = profile == null ? KnownProfiles.DEFAULT : profile;
        SecurityCode code = code(options.code);
        return unit(wanted, code == null && wanted.link().takesCode() ? SecurityCode.parse(EXAMPLE) : code);
    }

    /** Returns the unit to which a journal happens once more: that of the journal, but for what is wanted otherwise. */
    static RadioUnit recorded(Options options, LockProfile recorded) throws RefusedException {
        LockProfile profile = profile(options.profile);
        LockProfile wanted = profile == null ? recorded : profile;
        SecurityCode code = code(options.code);
        if (code == null && wanted.link().takesCode()) {
            throw new RefusedException("--replay: --code must say the code of the unit, for no journal holds it");
        }
        return unit(wanted, code);
    }

    private static RadioUnit unit(LockProfile profile, @Nullable SecurityCode code) throws RefusedException {
        try {
            return new RadioUnit(profile, code);
        } catch (IllegalArgumentException notTypable) {
            throw new RefusedException("--code: " + notTypable.getMessage());
        }
    }

    private static @Nullable LockProfile profile(@Nullable String name) throws RefusedException {
        if (name == null) {
            return null;
        }
        LockProfile profile = KnownProfiles.named(name);
        if (profile == null) {
            throw new RefusedException("--profile: it must be one of "
                    + Joiner.on(", ").join(KnownProfiles.names()) + ", was " + Printable.quoted(name));
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
