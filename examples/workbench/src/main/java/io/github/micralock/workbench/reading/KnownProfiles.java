// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/** The makes of unit that the workbench can run: every one of the catalogue. */
public final class KnownProfiles {

    /** The make of whoever names none. */
    public static final LockProfile DEFAULT = Catalogue.K11_HANDBOOK;

    private KnownProfiles() {}

    /**
     * Returns what they are called.
     *
     * @return the names, the default first
     */
    public static ImmutableList<String> names() {
        return Catalogue.profiles().stream().map(LockProfile::name).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the one of a name.
     *
     * @param name such as {@code K11_HANDBOOK}
     * @return the profile; null if none is called so
     */
    public static @Nullable LockProfile named(String name) {
        for (LockProfile profile : Catalogue.profiles()) {
            if (profile.name().equals(name)) {
                return profile;
            }
        }
        return null;
    }
}
