// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.testkit.expected.Durations;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Generated events: all kinds, and no more than asked for. */
@StatisticsReport(StatisticsReportMode.OFF)
class EventsProperties {

    @Provide
    Arbitrary<LockEvent> personsEvents() {
        return LockArbitraries.personsEvents();
    }

    @Provide
    Arbitrary<Duration> durations() {
        return LockArbitraries.durations();
    }

    @Provide
    Arbitrary<Duration> aroundTenSeconds() {
        return LockArbitraries.durationsAround(Duration.ofSeconds(10));
    }

    @Property
    void everyKindOfEventComesUp(@ForAll LockEvent event) {
        String kind = event instanceof TimePassed ? "elapse" : event.text();
        Statistics.collect(kind);
        Statistics.coverage(coverage -> {
            LockEvents.EVERY_TEXT_BUT_TIME.forEach(text -> coverage.check(text).count(count -> count >= 1));
            coverage.check("elapse").percentage(percentage -> percentage >= 10);
        });
    }

    @Property
    void aPersonNeedsNoTools(@ForAll("personsEvents") LockEvent event) {
        assertThat(event)
                .isInstanceOfAny(
                        IgnitionTurned.class,
                        RadioSwitched.class,
                        PresetPressed.class,
                        EntryConfirmed.class,
                        EntryCleared.class);
    }

    @Example
    void everySupplyComesUp() {
        assertThat(LockArbitraries.supplies().allValues().orElseThrow().distinct())
                .hasSize(20);
    }

    @Property
    void aSupplyNeedsNoProviderMethod(@ForAll Supply supply) {
        assertThat(supply.permanentFeed()).isEqualTo(supply.batteryConnected());
    }

    @Property
    void durationsGoFromNothingToTheLongest(@ForAll("durations") Duration duration) {
        assertThat(duration).isGreaterThanOrEqualTo(Duration.ZERO);
        Statistics.collect(
                duration.isZero()
                        ? "none"
                        : duration.compareTo(Durations.LONGEST.minusDays(1)) > 0 ? "longest" : "between");
        Statistics.coverage(coverage -> {
            coverage.check("none").percentage(percentage -> percentage >= 2);
            coverage.check("longest").percentage(percentage -> percentage >= 2);
            coverage.check("between").percentage(percentage -> percentage >= 50);
        });
    }

    @Property
    void durationsCrowdRoundADeadline(@ForAll("aroundTenSeconds") Duration duration) {
        assertThat(duration).isGreaterThanOrEqualTo(Duration.ZERO);
        Statistics.collect(duration.minusSeconds(10).compareTo(Duration.ofNanos(1)) > 0 ? "beyond" : side(duration));
        Statistics.coverage(coverage -> {
            coverage.check("at").percentage(percentage -> percentage >= 20);
            coverage.check("a tick before").percentage(percentage -> percentage >= 3);
            coverage.check("a tick after").percentage(percentage -> percentage >= 3);
            coverage.check("before").percentage(percentage -> percentage >= 3);
            coverage.check("beyond").percentage(percentage -> percentage >= 3);
        });
    }

    private static String side(Duration duration) {
        long ticks = duration.minusSeconds(10).toNanos();
        return ticks == 0 ? "at" : ticks == 1 ? "a tick after" : ticks == -1 ? "a tick before" : "before";
    }
}
