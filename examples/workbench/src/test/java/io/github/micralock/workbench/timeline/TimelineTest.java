// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import static io.github.micralock.workbench.Shipped.k11;
import static io.github.micralock.workbench.Shipped.linked;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.workbench.drawing.Pen;
import io.github.micralock.workbench.garage.Cars;
import io.github.micralock.workbench.scenario.Extent;
import io.github.micralock.workbench.scenario.RadioUnit;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.scenario.Script;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How steps become lines. */
final class TimelineTest {

    @Test
    void pressesOfOnePresetInARowAreOneLine() {
        assertThat(Told.strip(k11("turn ACC", "type 2103")).stream().skip(2))
                .containsExactly(
                        "00:00:00  preset 1 ×2    │ 2000     │   20",
                        "00:00:00  preset 2       │ 2100     │   20",
                        "00:00:00  preset 4 ×3    │ 2103     │   20");
    }

    @Test
    void pressesAtOtherTimesAreTheirOwnLines() {
        assertThat(Told.strip(k11("turn ACC", "preset 1", "+1s preset 1")).stream()
                        .skip(2))
                .containsExactly(
                        "00:00:00  preset 1       │ 1000     │   20", "00:00:01  preset 1       │ 2000     │   20");
    }

    @Test
    void aPressThatIsIgnoredIsNotOneThatIsTaken() {
        assertThat(Told.strip(k11("preset 1", "preset 1", "turn ACC", "preset 1")))
                .containsExactly(
                        "00:00:00  preset 1 ×2    │          │   20          ignored: the radio is off",
                        "00:00:00  ignition OFF   │          │   20",
                        "00:00:00  ignition ACC   │ CODE     │   20",
                        "00:00:00  preset 1       │ 1000     │   20");
    }

    @Test
    void timeThatPassesUnnoticedIsNotTold() {
        assertThat(Told.strip(k11("turn ACC", "+1h preset 1")))
                .hasSize(3)
                .last()
                .isEqualTo("01:00:00  preset 1       │ 1000     │   20");
    }

    @Test
    void aPauseIsToldForItIsAskedFor() {
        assertThat(Told.strip(k11("+90m")))
                .containsExactly("01:30:00  1 h 30 min     │          │   20", "          later          │          │");
    }

    @Test
    void theTimeThatPassedIsThatSinceTheLineBefore() {
        assertThat(Told.strip(k11("turn ACC", "+1h preset 5", "@2h")).stream().skip(4))
                .containsExactly("02:00:00  1 h later      │ CODE     │   20");
    }

    @Test
    void workOnTheCarIsALineBeforeWhatTheUnitMakesOfIt() {
        assertThat(Told.strip(linked("turn ACC", "+1s", "+1h move other")).stream()
                        .skip(5))
                .containsExactly(
                        "01:00:01    move other     │ ♪ ♫ ♪ ♫  │               immobiliser knows unit-2",
                        "01:00:01    battery off    │          │",
                        "01:00:01    ignition LOCK  │          │",
                        "01:00:01    battery on     │          │");
    }

    @Test
    void workIsDoneAtItsOwnTimeAndInTheColourOfWhatCameOfIt() {
        assertThat(Told.strip(k11("+500ms cut wire"))).containsExactly("00:00:00.5  cut wire       │          │   20");
        assertThat(String.join("\n", Told.lines(k11("cut wire", "cut wire"), false, new Pen(true, true))))
                .containsSubsequence("\u001b[1mcut wire ", "\u001b[2mcut wire ");
    }

    @Test
    void workThatChangesNothingSaysSo() {
        assertThat(Told.strip(linked("mend wire", "move own")))
                .containsExactly(
                        "00:00:00    mend wire      │          │               ignored: it is so already",
                        "00:00:00    move own       │          │               ignored: it is so already");
    }

    @Test
    void aUnitThatAsksNoImmobiliserIsToldOfNone() {
        assertThat(Told.lines(k11("move other", "initialise immobiliser")))
                .noneMatch(line -> line.contains("knows"))
                .contains("00:00:00  move other     │          │   20");
    }

    @Test
    void theHeadingOfALinkedUnitNamesTheCarsAndTheSummaryTheAnswers() {
        assertThat(Told.lines(linked("car mine", "car Anna knows a-1", "turn ACC", "+1s move Anna", "turn ACC", "+1s")))
                .contains("cars        mine, which knows no unit; Anna, which knows a-1")
                .contains("The immobiliser was asked 2 times: 1 confirmed, 1 refused; 9 events, 0")
                .endsWith("ignored.");
    }

    @Test
    void aWaitThatStandsStillIsMarked() {
        assertThat(Told.strip(k11("turn ACC", "enter 1000", "enter 1000", "+4s turn OFF", "+1h turn ACC")).stream()
                        .skip(6))
                .containsExactly(
                        "00:00:04  ignition OFF   │          │   18    0:06‖ the wait stands still",
                        "01:00:04  ignition ACC   │ SECURE   │   18    0:06  the wait runs on");
    }

    @Test
    void secondsStandInLineWhereSomeHaveDecimals() {
        List<String> lines = Told.strip(k11("+1s500ms", "+500ms", "elapse PT0.25S", "+100h"));

        assertThat(lines)
                .extracting(line -> line.substring(0, 14))
                .containsExactly(" 00:00:01.5   ", " 00:00:02     ", " 00:00:02.25  ", "100:00:02.25  ");
    }

    @Test
    void aRemarkStandsBetweenTwoStrips() {
        assertThat(Told.lines(k11("turn OFF", "say Hello", "turn ACC")))
                .containsSubsequence(
                        "time      what happened  ╭──────────╮ tries   wait",
                        "                         ╰──────────╯",
                        "",
                        "  Hello",
                        "time      what happened  ╭──────────╮ tries   wait",
                        "                         ╰──────────╯");
    }

    @Test
    void aUnitWithoutLimitHasAnyNumberOfTries() {
        assertThat(Told.strip(k11("profile K11_BLAUPUNKT_1993", "turn OFF")))
                .containsExactly("00:00:00  ignition OFF   │          │    ∞");
    }

    @Test
    void withoutRemarksAndEventsThereIsStillASummary() {
        assertThat(Told.lines(k11()))
                .endsWith(
                        "In the end the radio is locked, and off.",
                        "It took 0 s, and nobody had to wait.",
                        "0 codes were judged, 0 right and 0 wrong; 0 events, 0 ignored.");
    }

    @Test
    void decimalsInARepeatCountToo() {
        assertThat(Told.strip(k11("repeat 1", "+1s500ms", "end")).get(0)).startsWith("00:00:01.5  1.5 s later");
    }

    @Test
    void oneIsOneAndTwoAreTwo() {
        assertThat(Told.lines(k11("turn ACC", "enter 1000")))
                .last()
                .isEqualTo("1 code was judged, 0 right and 1 wrong; 4 events, 0 ignored.");
    }

    @Test
    void aWaitThatOnlyStoodStillIsToldToo() {
        assertThat(Told.lines(k11("turn ACC", "enter 1000", "enter 1000", "turn OFF", "+1h")))
                .contains("It took 1 h. Waits: 0 s served, 1 h that did not count.");
    }

    @Test
    void whereItEndsIsToldInWords() {
        assertThat(ending("turn ACC")).isEqualTo("In the end the radio wants its code.");
        assertThat(ending("turn ACC", "enter code")).isEqualTo("In the end the radio plays.");
        assertThat(ending("turn ACC", "enter code", "turn OFF")).isEqualTo("In the end the radio is open, and off.");
        assertThat(ending("turn ACC", "enter 1000", "enter 1000"))
                .isEqualTo("In the end the radio makes its user wait.");
        assertThat(ending("profile TEN_TRIES", "turn ACC", "repeat 10", "enter 1000", "end"))
                .isEqualTo("In the end the radio is locked for good.");
    }

    private static String ending(String... lines) {
        return Told.lines(k11(lines)).stream()
                .filter(line -> line.startsWith("In the end"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProfileWithoutSourcesHasNoneInTheHeading() {
        Scenario scenario = new Scenario(
                "Mine",
                new RadioUnit(
                        Catalogue.K11_HANDBOOK.toBuilder()
                                .named("MINE", "My own")
                                .provenance(Provenance.NONE)
                                .build(),
                        SecurityCode.parse("2468")),
                Cars.OWN_AND_OTHER,
                new Script(ImmutableList.of(), Extent.NONE));

        assertThat(Told.lines(scenario)).startsWith("Mine", "", "unit        MINE: My own", "");
    }

    @Test
    void theWorstAndTheLastTriesAreRed() {
        List<String> lines = Told.lines(
                k11("profile TEN_TRIES", "turn ACC", "repeat 10", "enter 1000", "end", "clear"),
                true,
                new Pen(true, true));

        assertThat(lines).anyMatch(line -> line.endsWith("\u001b[1;31m10th wrong code, locked for\u001b[0m"));
        assertThat(lines).anyMatch(line -> line.contains("\u001b[31m   3\u001b[0m"));
        assertThat(lines).noneMatch(line -> line.contains("\u001b[31m   4\u001b[0m"));
        assertThat(lines).anyMatch(line -> line.contains("\u001b[2mclear         \u001b[0m"));
        assertThat(lines).anyMatch(line -> line.endsWith("\u001b[2mignored: locked for good\u001b[0m"));
    }

    @Test
    void aWaitIsBrightWhileItRuns() {
        List<String> lines =
                Told.lines(k11("turn ACC", "enter 1000", "enter 1000", "turn OFF"), false, new Pen(true, true));

        assertThat(lines).anyMatch(line -> line.contains("\u001b[1;33m   0:10\u001b[0m "));
        assertThat(lines).anyMatch(line -> line.contains("\u001b[2m   0:10\u001b[0m\u001b[1m‖\u001b[0m"));
    }

    @Test
    void whatMattersIsColoured() {
        List<String> lines = Told.lines(k11("turn ACC", "enter 1000", "enter 2468"), false, new Pen(true, true));

        assertThat(lines).anyMatch(line -> line.endsWith("\u001b[31m1st wrong code\u001b[0m"));
        assertThat(lines).anyMatch(line -> line.endsWith("\u001b[1;32mright code\u001b[0m"));
        assertThat(Told.lines(k11("turn ACC", "preset 1", "clear"), false, new Pen(true, true)))
                .anyMatch(line -> line.endsWith(" entry gone, not counted"));
    }
}
