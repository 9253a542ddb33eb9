// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.link;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.util.regex.Pattern;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The name by which an immobiliser knows a head unit: what Nissan's manuals call its radio code.
 *
 * <p>It is an opaque word: nothing is derived from it, and it opens nothing when typed.
 *
 * @param name 1 to 32 letters A to Z (either case), digits, dots and dashes
 */
@Immutable
public record UnitIdentity(String name) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.-]{1,32}");

    /** Rejects a name that would not survive being written on a line. */
    @SideEffectFree
    public UnitIdentity {
        checkArgument(
                NAME.matcher(name).matches(),
                "identity must be 1 to 32 letters, digits, dots or dashes, was '%s'",
                name);
    }

    /**
     * Returns the identity of that name.
     *
     * @param name 1 to 32 letters A to Z (either case), digits, dots and dashes
     * @return the identity
     * @throws IllegalArgumentException if the name is anything else
     */
    @SideEffectFree
    public static UnitIdentity of(String name) {
        return new UnitIdentity(name);
    }
}
