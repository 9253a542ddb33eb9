// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.TypedStraight;
import java.time.Duration;
import org.checkerframework.common.value.qual.IntRange;

/** Entry rules of every style that do not contradict themselves. */
final class EntryDraws {

    private EntryDraws() {}

    static EntryRules any(Chance chance) {
        return switch (chance.between(0, 3)) {
            case 0 -> typedStraight(chance);
            case 1 -> countedFromDash(chance);
            default -> countedFrom(chance);
        };
    }

    private static EntryRules typedStraight(Chance chance) {
        DigitRange digits = chance.oneIn(3) ? range(1, PresetPressed.PRESETS, chance) : DigitRange.ONE_TO_SIX;
        return new EntryRules(codeLength(CodeEntry.LONGEST, chance), digits, new TypedStraight(), Duration.ZERO);
    }

    private static EntryRules countedFromDash(Chance chance) {
        return new EntryRules(
                codeLength(PresetPressed.PRESETS, chance), digits(chance), new CountedFromDash(), settle(chance));
    }

    private static EntryRules countedFrom(Chance chance) {
        int length = codeLength(PresetPressed.PRESETS, chance);
        DigitRange digits = digits(chance);
        CodeEntry start = CodeEntry.empty(length);
        for (int position = 1; position <= length; position++) {
            int digit = chance.coin() ? digits.first() : chance.between(digits.first(), digits.last());
            start = start.with(position, CodeEntry.digit(digit));
        }
        return new EntryRules(start.length(), digits, new CountedFrom(start), settle(chance));
    }

    private static Duration settle(Chance chance) {
        return chance.oneIn(3) ? DurationDraws.any(chance) : Duration.ofSeconds(chance.between(0, 6));
    }

    private static DigitRange digits(Chance chance) {
        return chance.oneIn(3) ? range(0, 9, chance) : DigitRange.ZERO_TO_NINE;
    }

    private static DigitRange range(int least, int most, Chance chance) {
        int first = chance.between(least, most - 1);
        return new DigitRange(CodeEntry.digit(first), CodeEntry.digit(chance.between(first + 1, most)));
    }

    private static @IntRange(from = 1, to = 8) int codeLength(int most, Chance chance) {
        return CodeEntry.empty(chance.oneIn(3) ? chance.between(1, most) : Math.min(4, most))
                .length();
    }
}
