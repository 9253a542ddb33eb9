// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import static io.github.micralock.workbench.Shipped.k11;
import static io.github.micralock.workbench.Shipped.linked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.workbench.play.Watched;
import io.github.micralock.workbench.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How repetitions that go alike become one line. */
final class RoundFoldTest {

    @Test
    void roundsOfNothingButWorkAreCountedAsWell() {
        assertThat(Told.strip(linked("repeat 5", "initialise immobiliser", "end")))
                .last()
                .isEqualTo("00:00:00    ⋮ and 4 more   │          │               the same again");
        assertThat(Told.strip(linked("repeat 2", "cut wire", "end")))
                .extracting(line -> line.substring(12, 24).strip())
                .containsExactly("cut wire", "cut wire");
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
    void roundsThatWentAlikeAreToldBeforeTheOneThatDoesNot() {
        assertThat(Told.strip(k11("profile TEN_TRIES", "turn ACC", "repeat 13", "+1s enter 1000", "end")).stream()
                        .skip(2)
                        .filter(line -> !line.startsWith(" "))
                        .map(line -> line.substring(0, 25).strip()))
                .containsExactly(
                        "00:00:01  preset 1",
                        "00:00:01  confirm",
                        "00:00:09  ⋮ and 8 more",
                        "00:00:10  preset 1",
                        "00:00:10  confirm",
                        "00:00:11  preset 1",
                        "00:00:11  confirm",
                        "00:00:13  ⋮ and 2 more");
    }

    @Test
    void whatIsNotRepeatedIsToldAtOnce() {
        Scenario scenario = k11("turn ACC", "turn OFF");
        List<String> lines = new ArrayList<>();
        Timeline timeline = new Timeline(Playbill.of(scenario), false, Told.PLAIN, lines::add);
        Watched.run(scenario).beats.forEach(timeline::sees);

        assertThat(lines).hasSize(4);
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
    void aSecondReasonForBeingIgnoredIsNotTheSameAgain() {
        assertThat(Told.strip(k11("repeat 2", "clear", "turn ACC", "turn OFF", "end")).stream()
                        .filter(line -> line.contains("more")))
                .isEmpty();
        assertThat(Told.strip(k11("turn ACC", "repeat 3", "confirm", "preset 1", "end")))
                .filteredOn(line -> line.contains("and 1 more"))
                .isEmpty();
    }
}
