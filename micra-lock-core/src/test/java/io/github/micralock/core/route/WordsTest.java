// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.core.car.Car;
import io.github.micralock.core.car.CarState;
import io.github.micralock.core.car.Surroundings;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "ignition ACC, 1, key to ACC",
        "ignition LOCK, 1, key to LOCK",
        "radio on, 1, switch the radio on",
        "radio off, 1, switch the radio off",
        "battery on, 1, connect the battery",
        "battery off, 1, disconnect the battery",
        "preset 6, 1, press preset 6 once",
        "preset 6, 2, press preset 6 twice",
        "preset 6, 3, press preset 6 3 times",
        "confirm, 1, confirm the entry",
        "clear, 1, clear the entry",
        "immobiliser confirmed, 1, let the immobiliser answer",
        "link lost, 1, let the link break",
        "dealer reset, 1, have a dealer reset the unit",
        "elapse PT45M, 1, wait 45 min",
    })
    void anEventIsSomethingToDo(String line, int times, String words) {
        assertThat(EventInWords.of(LockEvent.parse(line), times)).isEqualTo(words);
    }

    @Test
    void oneEventIsDoneOnce() {
        assertThat(Instruction.of(LockEvent.parse("preset 1"))).isEqualTo("press preset 1 once");
    }

    private static String told(LockProfile profile, LockState unit, Surroundings around) {
        Car car = Car.of(Units.unknown(profile));
        Step step = new Moves(car, TimedExploration.PERSONS_ACTS, null, false, 20)
                .from(car.around(unit, around)).stream()
                        .filter(each -> each.move() instanceof Wait)
                        .findFirst()
                        .orElseThrow();
        return new Route(step.source(), ImmutableList.of(step))
                .instructions(profile)
                .get(0);
    }

    @Test
    void R8_anEntryThatSettlesIsLeftAlone() {
        LockState settling = Units.running(0, new AwaitingCode(CodeEntry.parse("1111"), Duration.ofSeconds(5)));
        assertThat(told(Units.K11, settling, Surroundings.OWN_CAR))
                .isEqualTo("press nothing for 5 s: the entry is judged by itself");
    }

    @Test
    void R5_aGraceTimeEndsWithoutABattery() {
        LockState graced = new LockState(
                Units.parked(0, new LockedForGood()).supply().withBatteryConnected(false),
                0,
                false,
                false,
                new Operating(Duration.ofSeconds(20)));
        assertThat(told(OtherMakes.SATURN_2002, graced, Surroundings.OWN_CAR))
                .isEqualTo("leave the battery off 20 s: after that the unit asks for its code");
    }

    @Test
    void R20_silenceIsToldFromAnAnswer() {
        LockState asking = new LockState(
                Units.running(0, new LinkRefused()).supply(),
                0,
                false,
                true,
                new Verifying(Duration.ofMinutes(1), Duration.ZERO));
        assertThat(told(Catalogue.NATS_1998, asking, Surroundings.CUT_WIRE))
                .isEqualTo("leave the radio on 1 min: no immobiliser answers");
        assertThat(told(Catalogue.NATS_1998, asking, Surroundings.OWN_CAR))
                .isEqualTo("leave the radio on 300 ms: the immobiliser answers");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCESSORY_FEED, leave the key at ACC 10 s: only time with the key at ACC or ON counts",
        "RUNNING, leave the key at ACC with the radio on 10 s: only time with the radio on counts",
        "PERMANENT_FEED, leave the battery connected 10 s: time without battery does not count",
    })
    void R14_aWaitSaysUnderWhichSupplyItCounts(SupplyCondition condition, String words) {
        LockProfile profile = Units.K11.toBuilder()
                .waiting(new WaitingRules(condition, Interruption.RESTART, Interruption.RESTART))
                .build();
        assertThat(told(profile, Units.running(2, new Waiting(Duration.ofSeconds(10))), Surroundings.OWN_CAR))
                .isEqualTo(words);
    }

    @Test
    void R14_onlyAKeyThatWasJustTurnedIsCalledIt() {
        LockProfile profile = Units.K11.toBuilder()
                .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART))
                .build();
        LockState waiting = Units.running(2, new Waiting(Duration.ofSeconds(10)));
        LockState switchedOff = waiting.with(waiting.supply().withSwitchedOn(false), waiting.phase());
        assertThat(((Route) Routes.of(profile).from(switchedOff, Goal.PROMPT)).instructions(profile))
                .containsExactly(
                        "switch the radio on",
                        "leave the key at ACC with the radio on 10 s: only time with the radio on counts");
    }

    @Test
    void aWaitThatNothingComesOfIsJustAWait() {
        for (LockPhase phase : new LockPhase[] {new LockedForGood(), new LinkRefused()}) {
            CarState source = Car.of(Units.unknown(Units.K11)).around(Units.running(20, phase), Surroundings.OWN_CAR);
            Step step = new Step(source, new Wait(Duration.ofMinutes(5)), source);
            assertThat(new Route(source, ImmutableList.of(step)).instructions(Units.K11))
                    .containsExactly("wait 5 min");
        }
    }

    @Test
    void aCodeIsNeverPrinted() {
        TypedCode right = new TypedCode(true, LockEvent.parseLines("preset 2\npreset 2\nconfirm\n"));
        assertThat(right).hasToString("TypedCode[right]");
        assertThat(new TypedCode(false, right.events())).hasToString("TypedCode[wrong]");
    }

    @Test
    void goalsSayWhatTheyAre() {
        assertThat(Goal.PLAYING).hasToString("the radio plays");
        assertThat(Goal.PROMPT).hasToString("a code may be typed");
        assertThat(Goal.LOCKED_FOR_GOOD).hasToString("the unit is locked for good");
    }

    @Test
    void anEffortIsComparedByTimeAndThenByPresses() {
        Effort second = new Effort(Duration.ofSeconds(1), 0);
        Effort presses = new Effort(Duration.ZERO, 7);
        assertThat(presses).isLessThan(second).isGreaterThan(Effort.NONE);
        assertThat(second.plus(presses))
                .isEqualTo(new Effort(Duration.ofSeconds(1), 7))
                .isGreaterThan(second);
        Effort longest = new Effort(Duration.ofSeconds(Long.MAX_VALUE), 0);
        assertThat(longest.plus(longest).time()).isEqualTo(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
    }

    @Test
    void anEffortBelowNothingIsRefused() {
        assertThatThrownBy(() -> new Effort(Duration.ofSeconds(-1), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time must not be negative, was PT-1S");
        assertThatThrownBy(() -> new Effort(Duration.ZERO, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("presses must not be negative, was -1");
    }

    @Test
    void aRouteWithAGapIsRefused() {
        Car car = Car.of(Units.unknown(Units.K11));
        Step step = TimedExploration.of(car.unit())
                .explore()
                .stepsFrom(car.initial())
                .asList()
                .get(0);
        assertThatThrownBy(() -> new Route(step.target(), ImmutableList.of(step)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("step must start where the route is, at CarState[");
    }
}
