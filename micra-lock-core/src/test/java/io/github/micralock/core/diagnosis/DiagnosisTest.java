// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What follows from what was seen. */
@TestInstance(Lifecycle.PER_CLASS)
class DiagnosisTest {

    private static final LockProfile K11 = Catalogue.K11_HANDBOOK;
    private static final Supply AT_ACC = Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC);
    private static final Duration PENALTY = Duration.ofMinutes(45);
    private final Diagnosis ofAK11 = Diagnosis.of(ImmutableList.of(K11));

    private static LockState running(int attempts, LockPhase phase) {
        return new LockState(AT_ACC, attempts, false, false, phase);
    }

    private static AwaitingCode typed(String entry, Duration settling) {
        return new AwaitingCode(CodeEntry.parse(entry), settling);
    }

    private static Explanation exactly(LockProfile profile, LockState low, LockState high) {
        return new Explanation(profile, low, high, false, false);
    }

    private static LockEvent event(String line) {
        return LockEvent.parse(line);
    }

    @Test
    void R14_timeThatIsKnownLeavesACountdownKnown() {
        Diagnosis diagnosis =
                Diagnosis.from(K11, running(3, new Waiting(PENALTY))).did(event("elapse PT40M"));
        LockState left = running(3, new Waiting(Duration.ofMinutes(5)));
        assertThat(diagnosis.explanations()).containsExactly(exactly(K11, left, left));
    }

    @Test
    void R14_timeThatIsGuessedLeavesACountdownBetween() {
        Diagnosis diagnosis = Diagnosis.from(K11, running(3, new Waiting(PENALTY)))
                .with(new SomeTimePassed(Duration.ofMinutes(10), Duration.ofMinutes(30)));
        assertThat(diagnosis.explanations())
                .containsExactly(exactly(
                        K11,
                        running(3, new Waiting(Duration.ofMinutes(15))),
                        running(3, new Waiting(Duration.ofMinutes(35)))));
        assertThat(diagnosis.includes(K11, running(3, new Waiting(Duration.ofMinutes(20)))))
                .isTrue();
        assertThat(diagnosis.includes(K11, running(3, new Waiting(Duration.ofMinutes(36)))))
                .isFalse();
        assertThat(diagnosis.longestCountdown()).isEqualTo(Duration.ofMinutes(35));
    }

    @Test
    void R16_timeThatMayBeEnoughLeavesBoth() {
        Diagnosis diagnosis =
                Diagnosis.from(K11, running(3, new Waiting(PENALTY))).someTimePassed();
        assertThat(diagnosis.explanations())
                .containsExactlyInAnyOrder(
                        exactly(K11, running(3, new Waiting(Duration.ofNanos(1))), running(3, new Waiting(PENALTY))),
                        exactly(
                                K11,
                                running(3, typed("____", Duration.ZERO)),
                                running(3, typed("____", Duration.ZERO))));
    }

    @Test
    void R16_atTheVeryInstantAWaitIsOver() {
        Diagnosis diagnosis =
                Diagnosis.from(K11, running(3, new Waiting(PENALTY))).with(new SomeTimePassed(PENALTY, PENALTY));
        LockState over = running(3, typed("____", Duration.ZERO));
        assertThat(diagnosis.explanations()).containsExactly(exactly(K11, over, over));
    }

    @Test
    void R10_R11_aJudgedEntryIsRightOrWrong() {
        Diagnosis diagnosis = Diagnosis.from(K11, running(1, typed("2468", Duration.ofSeconds(5))))
                .did(event("confirm"));
        LockState wrong = running(2, new Waiting(Duration.ofSeconds(10)));
        LockState right = running(0, new Operating(Duration.ZERO));
        assertThat(diagnosis.explanations())
                .containsExactlyInAnyOrder(exactly(K11, wrong, wrong), exactly(K11, right, right));
        assertThat(diagnosis.attempts()).contains(Range.closed(0, 2));
    }

    @Test
    void R8_anEntryThatSettlesIsRightOrWrongAndTheRestOfTheTimeCounts() {
        Diagnosis diagnosis = Diagnosis.from(K11, running(1, typed("2468", Duration.ofSeconds(5))))
                .did(event("elapse PT8S"));
        LockState wrong = running(2, new Waiting(Duration.ofSeconds(7)));
        LockState right = running(0, new Operating(Duration.ZERO));
        assertThat(diagnosis.explanations())
                .containsExactlyInAnyOrder(exactly(K11, wrong, wrong), exactly(K11, right, right));
    }

    @Test
    void R30_whoSeesDigitsKnowsWhatWasTyped() {
        Diagnosis diagnosis = ofAK11.did(event("ignition ACC")).saw(Faceplate.silent("2060"));
        assertThat(diagnosis.includes(K11, running(7, typed("2_6_", Duration.ZERO))))
                .isTrue();
        assertThat(diagnosis.includes(K11, running(7, typed("2060", Duration.ofSeconds(3)))))
                .isTrue();
        assertThat(diagnosis.includes(K11, running(7, typed("2061", Duration.ofSeconds(3)))))
                .isFalse();
        assertThat(diagnosis.includes(K11, running(7, typed("2060", Duration.ofSeconds(6)))))
                .isFalse();
        assertThat(diagnosis.explanations()).hasSize(4 * 20 * 1);
    }

    @Test
    void R30_aCountdownThatIsShownIsKnownToTheSecond() {
        LockProfile ford = OtherMakes.FORD_1990S;
        Diagnosis diagnosis = Diagnosis.from(ford, running(3, new Waiting(Duration.ofMinutes(30))))
                .someTimePassed()
                .saw(Faceplate.silent("WAIT 12:34"));
        Duration shown = Duration.parse("PT12M34S");
        assertThat(diagnosis.explanations())
                .containsExactly(exactly(
                        ford,
                        running(3, new Waiting(shown.minusSeconds(1).plusNanos(1))),
                        running(3, new Waiting(shown))));
    }

    @Test
    void R30_aCountdownThatCannotBeIsAContradiction() {
        LockProfile ford = OtherMakes.FORD_1990S;
        Diagnosis diagnosis = Diagnosis.from(ford, running(3, new Waiting(Duration.ofMinutes(30))))
                .saw(Faceplate.silent("WAIT 12:34"));
        assertThat(diagnosis.contradiction()).contains(new Contradiction(0, new Saw(Faceplate.silent("WAIT 12:34"))));
    }

    @Test
    void R30_whoSeesACountdownSeesItsWordsAndNoMoreThanIsLeft() {
        LockProfile ford = OtherMakes.FORD_1990S;
        Diagnosis waiting = Diagnosis.from(ford, running(3, new Waiting(Duration.parse("PT12M34S"))));
        assertThat(waiting.saw(Faceplate.silent("WAIT 12:34")).explanations()).isEqualTo(waiting.explanations());
        for (String other : new String[] {"WAIT 12:33", "WAIT 12:35", "WAIT 40:00", "HOLD 12:34", "WAIT"}) {
            assertThat(waiting.saw(Faceplate.silent(other)).explanations())
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void R30_whoSeesATrySeesItsWords() {
        LockProfile safe = OtherMakes.VW_SAFE;
        Diagnosis atPrompt = Diagnosis.from(safe, running(99, typed("____", Duration.ZERO)));
        assertThat(atPrompt.saw(Faceplate.silent("100 SAFE")).explanations()).isEqualTo(atPrompt.explanations());
        for (String other : new String[] {"101 SAFE", "100 HOLD", "SAFE", "0 SAFE"}) {
            assertThat(atPrompt.saw(Faceplate.silent(other)).explanations())
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void R30_aUnitThatCountsForEverTellsItsTry() {
        LockProfile safe = OtherMakes.VW_SAFE;
        Diagnosis diagnosis =
                Diagnosis.of(ImmutableList.of(safe)).did(event("ignition ACC")).saw(Faceplate.silent("100 SAFE"));
        assertThat(diagnosis.includes(safe, running(99, typed("____", Duration.ZERO))))
                .isTrue();
        assertThat(diagnosis.includes(safe, running(98, typed("____", Duration.ZERO))))
                .isFalse();
    }

    @Test
    void R7_wherePeopleMayTypeAnythingMayStandInTheDisplayAndNothingElseIsOpen() {
        Diagnosis diagnosis = ofAK11.did(event("ignition ACC"));
        assertThat(diagnosis.includes(K11, running(7, typed("2_6_", Duration.ZERO))))
                .isTrue();
        assertThat(diagnosis.includes(K11, running(20, typed("2_6_", Duration.ZERO))))
                .isFalse();
        assertThat(diagnosis.includes(K11, running(1, new Waiting(Duration.ofSeconds(10)))))
                .isFalse();
        assertThat(diagnosis.includes(Catalogue.K11_RESTARTING, running(7, typed("____", Duration.ZERO))))
                .isFalse();
    }

    @Test
    void manyObservationsAreTakenOneByOne() {
        ImmutableList<Observation> observed =
                ImmutableList.of(new Did(event("ignition ACC")), new Saw(Faceplate.silent("SECURE")));
        assertThat(ofAK11.with(observed).explanations())
                .isEqualTo(ofAK11.did(event("ignition ACC"))
                        .saw(Faceplate.silent("SECURE"))
                        .explanations());
    }

    @Test
    void theFirstObservationThatDoesNotFitIsTold() {
        Diagnosis diagnosis = ofAK11.did(event("ignition ACC"))
                .saw(Faceplate.silent("LOCKED"))
                .did(event("elapse PT1H"))
                .saw(Faceplate.silent("CODE"))
                .saw(Faceplate.PLAYING);
        assertThat(diagnosis.contradiction()).contains(new Contradiction(3, new Saw(Faceplate.silent("CODE"))));
        assertThat(diagnosis.explanations()).isEmpty();
        assertThat(diagnosis.profiles()).isEmpty();
        assertThat(diagnosis.attempts()).isEmpty();
        assertThat(diagnosis.nextExperiment()).isEmpty();
        assertThat(diagnosis.longestCountdown()).isZero();
    }

    @Test
    void whereAnythingHappenedAllIsOpenAgain() {
        Diagnosis diagnosis = ofAK11.did(event("ignition ACC")).saw(Faceplate.silent("LOCKED"));
        assertThat(diagnosis.attempts()).contains(Range.singleton(20));
        assertThat(diagnosis.anythingHappened().attempts()).contains(Range.closed(0, 20));
        assertThat(diagnosis.anythingHappened().explanations()).isEqualTo(ofAK11.explanations());
    }

    @Test
    void aUnitWithoutALimitMayHaveHadAnyNumberOfTries() {
        Diagnosis diagnosis = Diagnosis.of(ImmutableList.of(Catalogue.K11_BLAUPUNKT_1993));
        assertThat(diagnosis.attempts()).contains(Range.atLeast(0));
        assertThat(diagnosis.includes(
                        Catalogue.K11_BLAUPUNKT_1993, running(1_000, new Waiting(Duration.ofSeconds(10)))))
                .isTrue();
    }

    @Test
    void aSecondAfterTheTenTellsTheSecondTryFromTheThird() {
        Diagnosis diagnosis = ofAK11.did(event("ignition ACC")).saw(Faceplate.silent("SECURE"));
        assertThat(diagnosis.attempts()).contains(Range.closed(2, 19));
        assertThat(diagnosis
                        .did(event("elapse PT10S"))
                        .saw(Faceplate.silent("SECURE"))
                        .attempts())
                .contains(Range.closed(3, 19));
    }

    @Test
    void timeThatRunsBackwardsIsRefused() {
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> new SomeTimePassed(second.negated(), second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("atLeast must not be negative, was PT-1S");
        assertThatThrownBy(() -> new SomeTimePassed(second, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("atMost must be at least PT1S, was PT0S");
    }

    @Test
    void anIndexBeforeTheFirstIsRefused() {
        assertThatThrownBy(() -> new Contradiction(-1, new AnythingHappened()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("index must not be negative, was -1");
    }
}
