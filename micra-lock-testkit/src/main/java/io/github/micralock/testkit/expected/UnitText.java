// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.expected;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;

/** A unit in a few words, such as {@code K11_HANDBOOK, code 2468}: in a test its code is no secret. */
public final class UnitText {

    private UnitText() {}

    public static String of(LockProfile profile, SecurityCode code) {
        return profile.name() + ", code " + digits(code);
    }

    public static String digits(SecurityCode code) {
        StringBuilder digits = new StringBuilder();
        for (int position = 1; position <= code.length(); position++) {
            digits.append(code.digitAt(position));
        }
        return digits.toString();
    }
}
