// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import static io.github.micralock.workbench.Shipped.k11;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.workbench.drawing.Pen;
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
    void roundsThatGoAlikeAreCounted() {
        assertThat(Told.strip(k11("turn ACC", "repeat 5", "+1s preset 5", "end")).stream()
                        .skip(2))
                .containsExactly(
                        "00:00:01  preset 5       │ CODE     │   20          ignored: no digit of the",
                        "                         │ CODE     │               code",
                        "00:00:05  ⋮ and 4 more   │ CODE     │   20          the same again");
    }

    @Test
    void aRoundThatGoesOtherwiseIsTold() {
        assertThat(Told.strip(k11("turn ACC", "repeat 7", "enter 1000", "+9s", "end")).stream()
                        .skip(2))
                .extracting(line -> line.substring(0, 24).strip())
                .containsExactly(
                        "00:00:00  preset 1",
                        "00:00:00  confirm",
                        "00:00:09  9 s later",
                        "00:00:09  preset 1",
                        "00:00:09  confirm",
                        "00:00:18  9 s later",
                        "00:00:18  preset 1",
                        "00:00:18  confirm",
                        "00:00:19  1 s later",
                        "00:00:27  8 s later",
                        "00:00:27  preset 1",
                        "00:00:27  confirm",
                        "00:00:36  9 s later",
                        "00:00:36  preset 1",
                        "00:00:36  confirm",
                        "00:00:45  9 s later",
                        "00:01:03  ⋮ and 2 more");
    }

    @Test
    void everyRoundIsToldIfSomebodyAsks() {
        assertThat(Told.lines(k11("repeat 300", "+1s preset 5", "end"), true, Told.PLAIN))
                .filteredOn(line -> line.contains("preset 5"))
                .hasSize(300);
    }

    @Test
    void twoRepeatsAreNotOne() {
        assertThat(
                        Told.strip(k11("turn ACC", "repeat 2", "+1s confirm", "end", "repeat 2", "+1s confirm", "end"))
                                .stream()
                                .skip(2)
                                .map(line -> line.substring(10, 24).strip()))
                .containsExactly("confirm", "⋮ and 1 more", "confirm", "⋮ and 1 more");
    }

    @Test
    void roundsTooLongToCompareAreToldInFull() {
        assertThat(Told.strip(k11("turn ACC", "repeat 2", "repeat 600", "+1s confirm", "clear", "end", "end")))
                .hasSize(2 + 2400);
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
    void whatMattersIsColoured() {
        List<String> lines = Told.lines(k11("turn ACC", "enter 1000", "enter 2468"), false, new Pen(true, true));

        assertThat(lines).anyMatch(line -> line.endsWith("\u001b[31m1st wrong code\u001b[0m"));
        assertThat(lines).anyMatch(line -> line.endsWith("\u001b[1;32mright code\u001b[0m"));
    }
}
