// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.car.Surroundings;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import io.github.micralock.core.diagnosis.Diagnosis;
import io.github.micralock.core.diagnosis.Explanation;
import io.github.micralock.core.route.Goal;
import io.github.micralock.core.route.NoWay;
import io.github.micralock.core.route.OnlyByDealer;
import io.github.micralock.core.route.Route;
import io.github.micralock.core.route.RouteAnswer;
import io.github.micralock.core.route.Routes;
import io.github.micralock.core.route.TypedCode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the owners in the forum wanted to know, asked in their order. No answer is written by hand. */
class ThreadQuestionsTest {

    private static final LockProfile K11 = Catalogue.K11_HANDBOOK;
    private static final SecurityCode CODE = SecurityCode.parse("2468");
    private static final Diagnosis KEY_AT_ACC =
            Diagnosis.of(Catalogue.profiles()).did(LockEvent.parse("ignition ACC"));
    private static final AwaitingCode PROMPT = new AwaitingCode(CodeEntry.empty(4), Duration.ZERO);

    private static LockState running(int attempts, LockPhase phase) {
        return new LockState(Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC), attempts, false, false, phase);
    }

    private static Route route(RouteAnswer answer) {
        assertThat(answer).isInstanceOf(Route.class);
        return (Route) answer;
    }

    @Test
    void R18_theDisplaySaysSecurityAndIThinkIKnowTheCode_whatDoIPress() {
        Explanation unit = onlyExplanation(KEY_AT_ACC.saw(Faceplate.silent("SECURITY")));
        assertThat(unit.profile()).isEqualTo(Catalogue.K11_LINKED);
        Routes routes = Routes.of(unit.profile()).knowing(CODE);

        assertThat(routes.from(unit.low(), Goal.PROMPT))
                .as("there is no prompt")
                .isInstanceOf(NoWay.class);
        Route inItsCar = route(routes.from(unit.low(), Goal.PLAYING));
        assertThat(inItsCar.events()).as("nothing").noneMatch(PresetPressed.class::isInstance);
        assertThat(inItsCar.instructions(unit.profile()))
                .containsExactly("leave the radio on 300 ms: the immobiliser answers");
        assertThat(routes.in(Surroundings.ANOTHER_CAR).from(unit.low(), Goal.PLAYING))
                .as("a dealer")
                .isInstanceOf(OnlyByDealer.class);
    }

    private static Explanation onlyExplanation(Diagnosis diagnosis) {
        assertThat(diagnosis.explanations()).hasSize(1);
        return diagnosis.explanations().get(0);
    }

    @Test
    void R21_whySecurityInsteadOfCode_couldSomebodyHaveTriedTooOften() {
        Diagnosis security = KEY_AT_ACC.saw(Faceplate.silent("SECURITY"));
        assertThat(security.attempts()).as("no").contains(Range.singleton(0));
        assertThat(security.profiles()).as("it is another kind of unit").doesNotContain(K11);
    }

    @Test
    void R12_didSomebodyTryTooOftenBeforeMe() {
        Diagnosis secure = Diagnosis.of(ImmutableList.of(K11))
                .did(LockEvent.parse("ignition ACC"))
                .saw(Faceplate.silent("SECURE"));
        assertThat(secure.attempts()).contains(Range.closed(2, 19));
        assertThat(secure.did(LockEvent.parse("elapse PT11S"))
                        .saw(Faceplate.silent("SECURE"))
                        .attempts())
                .contains(Range.closed(3, 19));
        assertThat(secure.did(LockEvent.parse("elapse PT10S"))
                        .saw(Faceplate.silent("CODE"))
                        .attempts())
                .contains(Range.closed(2, 19));
    }

    @Test
    void R14_howLongMustIWaitAndWithTheKeyWhere() {
        Diagnosis secure = Diagnosis.of(ImmutableList.of(K11))
                .did(LockEvent.parse("ignition ACC"))
                .saw(Faceplate.silent("SECURE"));
        assertThat(secure.longestCountdown()).isEqualTo(Duration.ofMinutes(45));
        Explanation worst = secure.explanations().stream()
                .filter(explanation -> explanation.high().wrongAttempts() == 19)
                .findFirst()
                .orElseThrow();
        assertThat(route(Routes.of(K11).from(worst.high(), Goal.PROMPT)).instructions(K11))
                .containsExactly("leave the key at ACC 45 min: only time with the key at ACC or ON counts");
    }

    @Test
    void R5_doIHaveToTypeTheCodeAgainAfterTheBatteryWasOff() {
        LockState without = afterABatteryChange(K11, running(0, new Operating(Duration.ZERO)));
        assertThat(without.phase()).isEqualTo(PROMPT);
        assertThat(route(Routes.of(K11).knowing(CODE).from(without, Goal.PLAYING))
                        .steps())
                .singleElement()
                .satisfies(step -> assertThat(step.move()).isInstanceOf(TypedCode.class));
    }

    @Test
    void R5_R15_doesABatteryChangeBringItBack() {
        LockState waiting = running(3, new Waiting(Duration.ofMinutes(20)));
        LockState after = afterABatteryChange(K11, waiting);
        assertThat(after.wrongAttempts()).as("no attempt is forgiven").isEqualTo(3);
        assertThat(after.phase()).as("the wait starts over").isEqualTo(new Waiting(Duration.ofMinutes(45)));

        LockState paused = afterABatteryChange(OtherMakes.BECKER_1990, waiting);
        assertThat(paused.phase()).as("this make only pauses").isEqualTo(waiting.phase());

        LockState cleared = afterABatteryChange(OtherMakes.HONDA_OLDER, waiting);
        assertThat(cleared.wrongAttempts()).as("this old one forgets").isZero();

        LockState forGood = running(20, new LockedForGood());
        assertThat(afterABatteryChange(K11, forGood)).isEqualTo(forGood);
    }

    private static LockState afterABatteryChange(LockProfile profile, LockState before) {
        return onlyExplanation(Diagnosis.from(profile, before)
                        .did(LockEvent.parse("battery off"))
                        .did(LockEvent.parse("elapse PT1H"))
                        .did(LockEvent.parse("battery on")))
                .low();
    }

    @Test
    void R12_whatHappensAtTheTwentiethAttempt() {
        LockState nineteen = running(19, PROMPT);
        Route last = route(Routes.of(K11).from(nineteen, Goal.LOCKED_FOR_GOOD));
        assertThat(last.steps()).hasSize(1);
        assertThat(last.effort().time()).isZero();

        Route right = route(Routes.of(K11).knowing(CODE).from(nineteen, Goal.PLAYING));
        assertThat(right.effort().time()).as("the right code still helps").isZero();

        assertThat(Routes.of(K11).knowing(CODE).from(last.end().unit(), Goal.PLAYING))
                .as("after that nothing does but a dealer")
                .isInstanceOf(OnlyByDealer.class);
    }

    @Test
    void R17_onMyOtherCarIHaveTenAttemptsAndThenADealer() {
        LockProfile other = Catalogue.TEN_TRIES;
        Route burnt = route(Routes.of(other).from(running(0, PROMPT), Goal.LOCKED_FOR_GOOD));
        assertThat(burnt.steps()).hasSize(10);
        assertThat(burnt.effort().time()).isZero();
        assertThat(Routes.of(other).knowing(CODE).from(burnt.end().unit(), Goal.PLAYING))
                .isInstanceOf(OnlyByDealer.class);
    }

    @Test
    void R29_radioLockedContactNissanDealer() {
        Explanation locked = KEY_AT_ACC
                .saw(Faceplate.silent("RADIO LOCKED CONTACT NISSAN DEALER"))
                .explanations()
                .get(0);
        assertThat(locked.profile()).isEqualTo(Catalogue.MICRA_2010_LOCKED_TEXT);
        assertThat(Routes.of(locked.profile()).from(locked.low(), Goal.PROMPT)).isInstanceOf(OnlyByDealer.class);
    }
}
