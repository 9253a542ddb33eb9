// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.testkit.Typing;
import java.util.stream.IntStream;

/** Codes that differ from a given one as little as codes can. */
final class OtherCodes {

    private OtherCodes() {}

    /** One code for each position: the digit there is another one, the rest is the same. */
    static ImmutableList<SecurityCode> near(SecurityCode code, EntryRules rules) {
        String digits = Typing.digits(code);
        return IntStream.range(0, digits.length())
                .mapToObj(index -> digits.substring(0, index)
                        + other(digits.charAt(index) - '0', rules)
                        + digits.substring(index + 1))
                .map(SecurityCode::parse)
                .collect(ImmutableList.toImmutableList());
    }

    private static int other(int digit, EntryRules rules) {
        return digit == rules.digits().last() ? rules.digits().first() : digit + 1;
    }
}
