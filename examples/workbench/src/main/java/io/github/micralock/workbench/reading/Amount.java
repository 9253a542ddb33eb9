// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import io.github.micralock.workbench.scenario.Extent;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An amount of time as people write it: {@code 1d2h45m10s300ms}, each unit at most once, in this order. */
final class Amount {

    private static final Pattern FORM = Pattern.compile(
            "(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m(?!s))?(?:([0-9]+)s)?(?:([0-9]+)ms)?", Pattern.DOTALL);
    private static final int MOST_DIGITS = 12;

    private Amount() {}

    static Duration parse(String text, int column) throws Misread {
        Matcher matcher = FORM.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            throw new Misread(
                    column, "expected a time such as 1h30m, 45m, 10s or 300ms, found %s", Printable.quoted(text));
        }
        Duration amount = Duration.ofDays(number(matcher.group(1), column))
                .plusHours(number(matcher.group(2), column))
                .plusMinutes(number(matcher.group(3), column))
                .plusSeconds(number(matcher.group(4), column))
                .plusMillis(number(matcher.group(5), column));
        if (amount.compareTo(Extent.LONGEST) > 0) {
            throw tooLong(column);
        }
        return amount;
    }

    private static long number(@Nullable String digits, int column) throws Misread {
        if (digits == null) {
            return 0;
        }
        if (digits.length() > MOST_DIGITS) {
            throw tooLong(column);
        }
        return Long.parseLong(digits);
    }

    static Misread tooLong(int column) {
        return new Misread(column, "a scenario takes at most %sd, and this goes beyond", Extent.LONGEST.toDays());
    }
}
