// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.TypedStraight;
import java.time.Duration;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Generated histories: what a person would have to know is in them. How deep they reach, core's tests count. */
@StatisticsReport(StatisticsReportMode.OFF)
class HistoriesProperties {

    private static final SecurityCode CODE = SecurityCode.parse("2130");

    @Provide
    Arbitrary<ImmutableList<LockEvent>> histories() {
        return LockArbitraries.histories(Profiles.FOUR_TRIES, CODE);
    }

    @Provide
    Arbitrary<ImmutableList<LockEvent>> straight() {
        LockProfile profile = Profiles.typed(new TypedStraight(), 4, DigitRange.ONE_TO_SIX);
        return LockArbitraries.histories(profile, SecurityCode.parse("2134"));
    }

    @Provide
    Arbitrary<ImmutableList<LockEvent>> dashes() {
        LockProfile profile = Profiles.typed(new CountedFromDash(), 4, DigitRange.ZERO_TO_NINE);
        return LockArbitraries.histories(profile, CODE);
    }

    @Property
    void manyTypeTheWholeCode(@ForAll("histories") ImmutableList<LockEvent> history) {
        collect("typed", texts(history).contains("preset 2\n"), 50);
        collect("confirmed", history.stream().anyMatch(event -> event.text().equals("confirm")), 50);
    }

    @Property
    void manyStraightOnesTypeTheWholeCode(@ForAll("straight") ImmutableList<LockEvent> history) {
        collect("typed", texts(history).contains("preset 2\npreset 1\npreset 3\npreset 4\n"), 20);
    }

    @Property
    void dashesTakeOnePressMore(@ForAll("dashes") ImmutableList<LockEvent> history) {
        collect("no digit pressed away", texts(history).contains("preset 4\n"), 50);
    }

    @Property
    void someServeAWaitExactlyAndSomeFallShortOfItByATick(@ForAll("histories") ImmutableList<LockEvent> history) {
        collect("served", passes(history, Duration.ofSeconds(10)), 5);
        collect("a tick short", passes(history, Duration.ofSeconds(10).minusNanos(1)), 1);
        collect("settled", passes(history, Duration.ofSeconds(5)), 5);
    }

    @Property
    void noneIsTooLongToRun(@ForAll LockProfile profile) {
        assertThat(LockArbitraries.histories(
                                profile, LockArbitraries.codes(profile).sample())
                        .sample())
                .hasSizeLessThan(4_000);
    }

    private static String texts(ImmutableList<LockEvent> history) {
        return history.stream().map(event -> event.text() + "\n").collect(Collectors.joining());
    }

    private static boolean passes(ImmutableList<LockEvent> history, Duration duration) {
        return history.contains(new TimePassed(duration));
    }

    private static void collect(String label, boolean value, int atLeast) {
        Statistics.label(label).collect(value);
        Statistics.label(label)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage >= atLeast));
    }
}
