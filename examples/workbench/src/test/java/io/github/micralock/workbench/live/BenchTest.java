// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import static io.github.micralock.workbench.Shipped.k11;
import static io.github.micralock.workbench.Shipped.linked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A radio under somebody's hands. */
final class BenchTest {

    private final HandClock real = new HandClock();
    private final Bench bench = new Bench(k11().unit(), real, step -> {});

    @Test
    void theHandbooksExampleUnlocks() {
        press(">>11222233333344444444");
        assertThat(bench.faceplate().text()).isEqualTo("2468");

        real.move(Duration.ofSeconds(5));
        bench.tick();

        assertThat(bench.state().phase()).isInstanceOf(Operating.class);
        assertThat(bench.faceplate().audible()).isTrue();
        assertThat(log()).endsWith("5 time passes 1: right code");
    }

    @Test
    void theKeyIsTurnedStepByStepAndSpringsBackFromTheStarter() {
        press("<");
        assertThat(log()).isEmpty();
        press(">>>>");
        assertThat(log())
                .containsExactly(
                        "0 ignition OFF 1: ",
                        "0 ignition ACC 1: ",
                        "0 ignition ON 1: ",
                        "0 ignition START 1: ",
                        "0 ignition ON 1: ");
        press("<<<");
        assertThat(bench.state().supply().ignition()).isEqualTo(IgnitionPosition.LOCK);
        assertThat(KeySteps.from(IgnitionPosition.START, true)).containsExactly(IgnitionPosition.ON);
    }

    @Test
    void switchesGoToAndFro() {
        press("r");
        assertThat(bench.state().supply().switchedOn()).isFalse();
        press("r");
        assertThat(bench.state().supply().switchedOn()).isTrue();
        press("b");
        assertThat(bench.state().supply().batteryConnected()).isFalse();
        press("b");
        assertThat(bench.state().supply().batteryConnected()).isTrue();
    }

    @Test
    void timeRunsAsFastAsItIsToldTo() {
        press("-");
        second();
        assertThat(bench.now()).isEqualTo(Duration.ofSeconds(1));
        press("+");
        second();
        assertThat(bench.now()).isEqualTo(Duration.ofSeconds(11));
        press("+++++");
        second();
        assertThat(bench.now()).isEqualTo(Duration.ofSeconds(3611));
        press(" ");
        second();
        assertThat(bench.now()).isEqualTo(Duration.ofSeconds(3611));
        press(" -");
        second();
        assertThat(bench.now()).isEqualTo(Duration.ofSeconds(4211));
    }

    @Test
    void timeRunsInMillisecondsAndNothingOfItIsLost() {
        real.move(Duration.ofNanos(1_400_000));
        bench.tick();
        assertThat(bench.now()).isEqualTo(Duration.ofMillis(1));
        real.move(Duration.ofNanos(1_700_000));
        bench.tick();
        assertThat(bench.now()).isEqualTo(Duration.ofMillis(3));
    }

    @Test
    void aClockThatStepsBackIsTimeThatDoesNotPass() {
        real.move(Duration.ofHours(-1));
        bench.tick();
        assertThat(bench.now()).isZero();
        second();
        assertThat(bench.now()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whatEndsInAHurryIsLoggedAtItsOwnInstant() {
        press(">>1\r1\r1\r++++");
        assertThat(bench.state().phase()).isInstanceOf(Waiting.class);
        second();

        assertThat(log())
                .endsWith(
                        "0 confirm 1: 2nd wrong code, wait 10 s",
                        "0 preset 1 1: ignored: a wait is in force",
                        "0 confirm 1: ignored: a wait is in force",
                        "10 time passes 1: wait served");
    }

    @Test
    void aLeapGoesToTheNextChange() {
        press("n");
        assertThat(bench.now()).isZero();
        press(">>1\r1\rn");
        assertThat(bench.now()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void twentyWrongCodesLockForGoodAndADealerHelps() {
        press(">>");
        press("1\rn".repeat(20));
        assertThat(bench.state().phase()).isInstanceOf(LockedForGood.class);
        assertThat(bench.now()).isEqualTo(Duration.ofHours(12).plusMinutes(45).plusSeconds(10));
        press("d");
        assertThat(bench.faceplate().text()).isEqualTo("CODE");
    }

    @Test
    void R20_theUnitIsMovedToTheOtherCarAndBack() {
        Bench linked = new Bench(linked().unit(), real, step -> {});
        press(linked, ">>n");
        assertThat(linked.faceplate().audible()).isTrue();
        press(linked, "m>>n");
        assertThat(linked.garage().place()).isEqualTo("other");
        assertThat(linked.faceplate().text()).isEqualTo("SECURITY");
        press(linked, "mn");
        assertThat(linked.garage().place()).isEqualTo("own");
        assertThat(linked.faceplate().audible()).isTrue();
        assertThat(log(linked))
                .contains("0 move other 1: immobiliser knows unit-2", "0 immobiliser refused 1: immobiliser refuses")
                .endsWith(
                        "0 move own 1: immobiliser knows unit-1",
                        "0 battery off 1: ",
                        "0 battery on 1: asks the immobiliser",
                        "0 immobiliser confirmed 1: immobiliser confirms");
    }

    @Test
    void R22_R24_theWireIsCutAndMendedAndTheImmobiliserInitialised() {
        Bench linked = new Bench(linked().unit(), real, step -> {});
        press(linked, ">>nw");
        assertThat(linked.garage().wireCut()).isTrue();
        assertThat(linked.faceplate().text()).isEqualTo("SECURITY");
        press(linked, "wi");
        assertThat(linked.garage().wireCut()).isFalse();
        assertThat(linked.garage().immobiliser().stored()).isEmpty();
    }

    @Test
    void R9_everyStepIsNotedBeforeItIsShown() {
        List<String> notes = new ArrayList<>();
        Bench[] noted = new Bench[1];
        noted[0] = new Bench(
                linked().unit(),
                real,
                step -> notes.add(
                        step.event().text() + " " + noted[0].log().last(1000).size()));
        press(noted[0], ">>");
        real.move(Duration.ofSeconds(1));
        noted[0].tick();

        assertThat(notes)
                .containsExactly(
                        "ignition OFF 0",
                        "ignition ACC 1",
                        "elapse PT0.3S 2",
                        "immobiliser confirmed 2",
                        "elapse PT0.7S 3");
    }

    @Test
    void timeThatNobodyNoticesIsNotInTheLog() {
        press(">>1");
        second();
        second();

        assertThat(log()).last().isEqualTo("0 preset 1 1: ");
    }

    @Test
    void clearingTakesTheEntryBack() {
        press(">>123456c");
        assertThat(log()).endsWith("0 clear 1: entry gone, not counted");
    }

    @Test
    void aTextScrollsFromTheMomentItIsShown() {
        second();
        press(">>");
        assertThat(bench.shownFor()).isZero();
        second();
        assertThat(bench.shownFor()).isEqualTo(Duration.ofSeconds(1));
        press("5");
        assertThat(bench.shownFor()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theLogTellsTheSameThingOnceAndForgetsTheOldest() {
        press("111");
        assertThat(log()).containsExactly("0 preset 1 3: ignored: the radio is off");
        press("12".repeat(100));
        assertThat(log()).hasSize(50);
        assertThat(bench.log().last(2)).hasSize(2);
    }

    private void second() {
        real.move(Duration.ofSeconds(1));
        bench.tick();
    }

    private void press(String keys) {
        press(bench, keys);
    }

    private static void press(Bench bench, String keys) {
        keys.chars().forEach(character -> Controls.press(Objects.requireNonNull(Key.of(character)), bench));
    }

    private List<String> log() {
        return log(bench);
    }

    private static List<String> log(Bench bench) {
        return bench.log().last(1000).stream()
                .map(entry -> entry.at().toSeconds() + " " + entry.what() + " " + entry.times() + ": " + entry.words())
                .toList();
    }
}
