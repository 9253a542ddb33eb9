// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.LockProfile;

/** Two codes for every unit: 2468 and 0000 on a K11. */
public final class SampleCodes {

    private SampleCodes() {}

    /**
     * Returns codes that between them meet every way to type a digit.
     *
     * @param profile the unit's data
     * @return one of different digits, as far as there are, and one of the first digit alone
     */
    public static ImmutableList<SecurityCode> of(LockProfile profile) {
        DigitRange digits = profile.entry().digits();
        StringBuilder different = new StringBuilder();
        for (int position = 1; position <= profile.entry().codeLength(); position++) {
            different.append(digits.first() + 2 * position % digits.size());
        }
        String same = Integer.toString(digits.first()).repeat(profile.entry().codeLength());
        return ImmutableList.of(SecurityCode.parse(different.toString()), SecurityCode.parse(same));
    }
}
