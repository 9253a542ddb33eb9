// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How a run is cut into stretches. */
class StretchesTest {

    private static final LockMachine K11 = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));
    private static final String TWO_WRONG_CODES =
            "ignition OFF\nignition ACC\nelapse PT1S\npreset 1\nelapse PT1S\nconfirm\nelapse PT1S\npreset 1\nconfirm\n";

    private static ImmutableList<Stretch> stretches(String events) {
        return Run.stretches(K11, LockEvent.parseLines(events));
    }

    @Test
    void R26_oneLongTimeIsCutAtEachDeadline() {
        assertThat(stretches("ignition ACC\npreset 1\npreset 2\npreset 3\npreset 4\nelapse PT1H\n"))
                .extracting(
                        Stretch::at,
                        Stretch::lasting,
                        stretch -> stretch.opening().caption())
                .containsExactly(
                        tuple(Duration.ZERO, Duration.ZERO, "key to ACC"),
                        tuple(Duration.ZERO, Duration.ofSeconds(5), ""),
                        tuple(Duration.ofSeconds(5), Duration.ofMinutes(60).minusSeconds(5), "1st wrong code"));
    }

    @Test
    void pressesInARowAreOneStretchThatShowsTheLast() {
        ImmutableList<Stretch> typed =
                stretches("ignition ACC\nelapse PT1S\npreset 1\nelapse PT1S\npreset 2\nelapse PT2S\n");
        assertThat(Iterables.getLast(typed).shown().text()).isEqualTo("1100");
        assertThat(Iterables.getLast(typed).at()).isEqualTo(Duration.ofSeconds(1));
        assertThat(Iterables.getLast(typed).lasting()).isEqualTo(Duration.ofSeconds(3));
        assertThat(typed).hasSize(2);
    }

    @Test
    void R14_R15_aWaitFallsWithTheKeyAtAccAndStandsStillElse() {
        ImmutableList<Stretch> all =
                stretches(TWO_WRONG_CODES + "elapse PT4S\nignition OFF\nelapse PT1H\nignition ACC\nelapse PT6S\n");
        assertThat(all.subList(all.size() - 4, all.size()))
                .extracting(Stretch::waitAtFirst, Stretch::waitAtLast, Stretch::waitRuns)
                .containsExactly(
                        tuple(Duration.ofSeconds(10), Duration.ofSeconds(6), true),
                        tuple(Duration.ofSeconds(6), Duration.ofSeconds(6), false),
                        tuple(Duration.ofSeconds(6), Duration.ZERO, true),
                        tuple(Duration.ZERO, Duration.ZERO, false));
    }

    @Test
    void whatIsIgnoredLeavesNoTrace() {
        assertThat(stretches(TWO_WRONG_CODES + "preset 1\nelapse PT1S\npreset 2\nbattery on\nelapse PT1S\n"))
                .isEqualTo(stretches(TWO_WRONG_CODES + "elapse PT2S\n"));
    }

    @Test
    void whatWasNoticedIsToldEvenIfItTookNoTime() {
        assertThat(stretches(TWO_WRONG_CODES + "ignition OFF\nelapse PT1S\n"))
                .extracting(stretch -> stretch.opening().caption())
                .endsWith("2nd wrong code", "key to OFF");
    }

    private static LockMachine linkThenCode() {
        return RadioLock.linked(
                Catalogue.K11_HANDBOOK.toBuilder()
                        .link(new LinkThenCode(Duration.ofSeconds(2), Duration.ZERO))
                        .build(),
                UnitIdentity.of("unit"),
                SecurityCode.parse("2468"));
    }

    @Test
    void R31_aSuspendedWaitStandsStill() {
        String events = "ignition ACC\nimmobiliser refused\npreset 1\nconfirm\npreset 1\nconfirm\nignition OFF\n";
        ImmutableList<Stretch> off = Run.stretches(linkThenCode(), LockEvent.parseLines(events + "elapse PT1H\n"));
        assertThat(Iterables.getLast(off).waitAtLast()).isEqualTo(Duration.ofSeconds(10));
        assertThat(Iterables.getLast(off).waitRuns()).isFalse();

        ImmutableList<Stretch> asking =
                Run.stretches(linkThenCode(), LockEvent.parseLines(events + "ignition ACC\nelapse PT1S\n"));
        assertThat(Iterables.getLast(asking).state().phase()).isInstanceOf(Verifying.class);
        assertThat(Iterables.getLast(asking).waitAtLast()).isEqualTo(Duration.ofSeconds(10));
        assertThat(Iterables.getLast(asking).waitRuns()).isFalse();
    }
}
