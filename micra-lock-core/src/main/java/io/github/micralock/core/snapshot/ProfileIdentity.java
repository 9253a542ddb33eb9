// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.profile.LockProfile;
import java.nio.charset.StandardCharsets;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * Which profile something was written under: its name, and a fingerprint of all that a lock does by it.
 *
 * <p>The fingerprint is the beginning of the SHA-256 of {@linkplain #description(LockProfile) a text}, and so the same on
 * every machine and in every version. Title and provenance are not in it: nothing behaves by them. It tells profiles
 * apart that were mistaken for one another; it is no protection against whoever forges one.
 *
 * @param name how the profile is called; capital letters A to Z, digits and underscores
 * @param fingerprint 12 hexadecimal digits, in lower case
 */
@Immutable
public record ProfileIdentity(String name, String fingerprint) {

    /** How many bytes a fingerprint has. */
    public static final int FINGERPRINT_BYTES = 6;

    /** Rejects what no profile can be called, and what is no fingerprint. */
    @SideEffectFree
    public ProfileIdentity {
        checkArgument(
                name.matches("[A-Z0-9_]+"),
                "name must be capital letters A to Z, digits and underscores, was '%s'",
                name);
        checkArgument(
                fingerprint.matches("[0-9a-f]{12}"),
                "fingerprint must be 12 hexadecimal digits in lower case, was '%s'",
                fingerprint);
    }

    /**
     * Returns the identity of a profile.
     *
     * @param profile any profile
     * @return its identity; the same for all that differ in nothing but title and provenance
     */
    public static ProfileIdentity of(LockProfile profile) {
        String digest = Hashing.sha256()
                .hashString(description(profile), StandardCharsets.US_ASCII)
                .toString();
        return new ProfileIdentity(profile.name(), digest.substring(0, 2 * FINGERPRINT_BYTES));
    }

    /**
     * Returns the text whose SHA-256 begins with the fingerprint: every part of a profile that a lock behaves by, one a
     * line.
     *
     * @param profile any profile
     * @return lines of printable ASCII, each ended by a line feed
     */
    public static String description(LockProfile profile) {
        return ProfileDescription.of(profile);
    }

    /**
     * Returns name and fingerprint.
     *
     * @return such as {@code K11_HANDBOOK 0123456789ab}
     */
    @Override
    @SideEffectFree
    public String toString() {
        return name + " " + fingerprint;
    }
}
