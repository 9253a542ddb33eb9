// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/** The units that the workbench can run: those that take a typed code and ask nobody else. */
public final class TypedUnits {

    /** The unit of whoever names none. */
    public static final LockProfile DEFAULT = Catalogue.K11_HANDBOOK;

    private TypedUnits() {}

    /**
     * Returns them all.
     *
     * @return the profiles, the default first
     */
    public static ImmutableList<LockProfile> all() {
        return Catalogue.profiles().stream()
                .filter(profile -> !profile.link().asksImmobiliser())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what they are called.
     *
     * @return the names, the default first
     */
    public static ImmutableList<String> names() {
        return all().stream().map(LockProfile::name).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the one of a name.
     *
     * @param name such as {@code K11_HANDBOOK}
     * @return the profile; null if none is called so
     */
    public static @Nullable LockProfile named(String name) {
        for (LockProfile profile : all()) {
            if (profile.name().equals(name)) {
                return profile;
            }
        }
        return null;
    }
}
