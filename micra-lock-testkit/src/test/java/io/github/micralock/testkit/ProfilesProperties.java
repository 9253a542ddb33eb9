// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Generated profiles: valid ones, for the constructor has accepted them, and every kind of part. */
@StatisticsReport(StatisticsReportMode.OFF)
class ProfilesProperties {

    @Provide
    Arbitrary<LockProfile> typedCodeProfiles() {
        return LockArbitraries.typedCodeProfiles();
    }

    @Property
    void everyKindOfPartComesUp(@ForAll LockProfile profile) {
        collect(
                "style",
                profile.entry().style().getClass().getSimpleName(),
                "CountedFrom",
                "CountedFromDash",
                "TypedStraight");
        collect(
                "tail",
                profile.penalties().tail().getClass().getSimpleName(),
                "RepeatLast",
                "Cycle",
                "CycleLast",
                "DoubleUpTo");
        collect("limit", profile.limit().getClass().getSimpleName(), "LimitedTo", "Unlimited");
        collect("link", profile.link().getClass().getSimpleName(), "NoLink", "LinkOnly", "LinkThenCode");
        collect("memory", profile.arming().memory().name(), "VOLATILE", "NON_VOLATILE");
        collect("runs while", profile.waiting().runsWhile().name(), "PERMANENT_FEED", "ACCESSORY_FEED", "RUNNING");
        collect("supply loss", profile.waiting().onSupplyLoss().name(), "PAUSE", "RESTART", "CLEAR");
        collect("battery loss", profile.waiting().onBatteryLoss().name(), "PAUSE", "RESTART", "CLEAR");
    }

    @Property
    void everyKindOfNumberComesUp(@ForAll LockProfile profile) {
        collect("grace", profile.arming().grace().isZero(), true, false);
        collect("settles", profile.entry().settle().isZero(), true, false);
        collect(
                "costs something",
                profile.penalties().listed().stream().allMatch(penalty -> penalty.isZero()),
                true,
                false);
        collect("countdown", profile.display().showsCountdown(), true, false);
        collect("number of the try", profile.display().showsTry(), true, false);
        collect("bounded by a dealer", profile.limit().boundsTriesAfterReset(), true, false);
        collect("one try", profile.limit() instanceof LimitedTo limited && limited.attempts() == 1, true, false);
        collect("long code", profile.entry().codeLength() > 4, true, false);
        collect("short code", profile.entry().codeLength() < 4, true, false);
    }

    @Property
    void aTypedCodeProfileKnowsNoImmobiliser(@ForAll("typedCodeProfiles") LockProfile profile) {
        assertThat(profile.link().asksImmobiliser()).isFalse();
        assertThat(profile.link().takesCode()).isTrue();
    }

    private static void collect(String label, Object value, Object... all) {
        Statistics.label(label).collect(value);
        Statistics.label(label)
                .coverage(coverage ->
                        List.of(all).forEach(each -> coverage.check(each).percentage(percentage -> percentage >= 1)));
    }
}
