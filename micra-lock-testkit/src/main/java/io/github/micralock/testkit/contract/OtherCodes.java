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
        return IntStream.rangeClosed(1, digits.length())
                .mapToObj(position -> Typing.raised(rules, digits, position))
                .map(SecurityCode::parse)
                .collect(ImmutableList.toImmutableList());
    }
}
