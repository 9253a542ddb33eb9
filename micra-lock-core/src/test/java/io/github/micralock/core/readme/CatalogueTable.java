// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.NoLink;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.RepeatLast;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue as the table of docs/model.md tells it. */
final class CatalogueTable {

    private CatalogueTable() {}

    static ImmutableList<String> rows() {
        return Catalogue.profiles().stream().map(CatalogueTable::row).collect(toImmutableList());
    }

    private static String row(LockProfile profile) {
        checkWhatTheTextSaysOfAll(profile);
        return ImmutableList.of(
                        code(profile.name()),
                        time(profile.entry().settle(), "never"),
                        penalties(profile.penalties()),
                        limit(profile, limited -> limited.attempts()),
                        limit(profile, limited -> limited.attemptsAfterReset()),
                        code(profile.waiting().runsWhile()),
                        code(profile.waiting().onSupplyLoss()),
                        code(profile.waiting().onBatteryLoss()),
                        code(profile.words().prompt()),
                        code(profile.words().waiting()),
                        code(profile.words().lockedForGood()),
                        Integer.toString(profile.display().width()))
                .stream()
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What every profile has in common stands below the table. */
    private static void checkWhatTheTextSaysOfAll(LockProfile profile) {
        assertThat(profile.entry().codeLength()).isEqualTo(4);
        assertThat(profile.entry().digits()).isEqualTo(DigitRange.ZERO_TO_NINE);
        assertThat(profile.entry().style()).isEqualTo(CountedFrom.of("0000"));
        assertThat(profile.penalties().tail()).isEqualTo(new RepeatLast());
        assertThat(profile.arming()).isEqualTo(ArmingRules.AT_ONCE);
        assertThat(profile.link()).isEqualTo(new NoLink());
        assertThat(profile.display())
                .isEqualTo(DisplayRules.wordsOnly(profile.display().width()));
    }

    private static String penalties(PenaltySchedule penalties) {
        return penalties.listed().stream()
                .map(penalty -> time(penalty, "0"))
                .collect(Collectors.joining(", ", "", ", ..."));
    }

    private static String limit(LockProfile profile, Function<LimitedTo, Integer> part) {
        return profile.limit() instanceof LimitedTo limited
                ? part.apply(limited).toString()
                : "none";
    }

    private static String time(Duration duration, String zero) {
        if (duration.isZero()) {
            return zero;
        }
        return duration.toSecondsPart() == 0 ? duration.toMinutes() + " min" : duration.toSeconds() + " s";
    }

    private static String code(Object word) {
        return "`" + word + "`";
    }
}
