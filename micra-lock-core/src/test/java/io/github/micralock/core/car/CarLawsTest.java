// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import static io.github.micralock.core.car.LinkedUnits.ONE;
import static io.github.micralock.core.car.LinkedUnits.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.LockSignal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R19-R28 and P6, P10 in every state that a car with one unit can reach. */
class CarLawsTest {

    private static final String CARS = "io.github.micralock.core.car.LinkedUnits#cars";
    private static final Duration NANO = Duration.ofNanos(1);

    private static final List<Duration> PIECES = List.of(
            Duration.ZERO,
            NANO,
            Duration.ofMillis(200),
            Duration.ofMillis(300).minus(NANO),
            Duration.ofMillis(300),
            Duration.ofSeconds(1),
            Duration.ofMinutes(45),
            Duration.ofSeconds(Long.MAX_VALUE / 2));

    @ParameterizedTest
    @MethodSource(CARS)
    void P10_anIgnoredEventChangesNothingAndSaysNothingElse(Car car) {
        for (CarState state : OneCar.states(car)) {
            OneCar.steps(car, state).forEach(step -> {
                boolean says = step.signals().stream().anyMatch(Ignored.class::isInstance);
                assertThat(says).as("%s", step).isEqualTo(step.ignored());
                assertThat(step.ignored() && !step.after().equals(state))
                        .as("%s", step)
                        .isFalse();
            });
        }
    }

    /** So the journal of a unit in a car is the journal of its steps, whoever told it what. */
    @ParameterizedTest
    @MethodSource(CARS)
    void R23_aStepTellsEveryStepOfTheUnitOneAfterTheOther(Car car) {
        for (CarState state : OneCar.states(car)) {
            OneCar.steps(car, state).forEach(step -> {
                LockState unit = state.unit();
                for (Transition transition : step.transitions()) {
                    assertThat(transition).as("%s", step).isEqualTo(car.unit().apply(unit, transition.event()));
                    unit = transition.after();
                }
                assertThat(step.after().unit()).as("%s", step).isEqualTo(unit);
                assertThat(step.transitions().stream()
                                .flatMap(transition -> transition.signals().stream())
                                .toList())
                        .as("%s", step)
                        .isEqualTo(step.transitions().isEmpty() ? List.of() : step.signals());
            });
        }
    }

    @ParameterizedTest
    @MethodSource(CARS)
    void R29_theLastFaceplateThatWasSignalledIsTheOneThatShows(Car car) {
        for (CarState state : OneCar.states(car)) {
            OneCar.steps(car, state).forEach(step -> {
                List<LockSignal> faceplates = step.signals().stream()
                        .filter(FaceplateChanged.class::isInstance)
                        .toList();
                if (faceplates.isEmpty()) {
                    assertThat(car.view(step.after())).as("%s", step).isEqualTo(car.view(state));
                } else {
                    assertThat(faceplates).last().isEqualTo(new FaceplateChanged(car.view(step.after())));
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource(CARS)
    void R19_onlyAnAnswerThatWasStoredLinksAUnitAndOnlyALinkOrACodeLetsItPlay(Car car) {
        for (CarState state : OneCar.states(car)) {
            OneCar.steps(car, state).forEach(step -> {
                CarState after = step.after();
                boolean becomesLinked = after.unit().linked() && !state.unit().linked();
                assertThat(becomesLinked && !after.immobiliser().stored().equals(Optional.of(ONE)))
                        .as("%s", step)
                        .isFalse();
                if (!car.unit().profile().link().takesCode()) {
                    assertThat(plays(after) && !after.unit().linked())
                            .as("%s", step)
                            .isFalse();
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource(CARS)
    void P6_aUnitWithoutCodeNeverPlaysOverACutWireOrBesideAnImmobiliserThatStoresAnother(Car car) {
        if (car.unit().profile().link() instanceof LinkOnly) {
            assertThat(OneCar.states(car))
                    .noneMatch(state -> plays(state)
                            && (state.wireCut() || state.immobiliser().equals(Immobiliser.storing(TWO))));
        }
    }

    @ParameterizedTest
    @MethodSource(CARS)
    void R20_aUnitThatAsksOverAWholeWireIsAnsweredOrHasBeen(Car car) {
        for (CarState state : OneCar.states(car)) {
            boolean silent = CarState.asks(state.unit())
                    && !state.wireCut()
                    && state.exchanging().isZero();
            assertThat(silent && state.immobiliser().equals(Immobiliser.storing(ONE)))
                    .as("%s", state)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource(CARS)
    void R25_timeInTwoPiecesIsTimeInOne(Car car) {
        for (CarState state : OneCar.states(car)) {
            for (Duration first : PIECES) {
                for (Duration second : PIECES) {
                    CarStep one = passed(car, state, first);
                    CarStep two = passed(car, one.after(), second);
                    CarStep both = passed(car, state, first.plus(second));
                    assertThat(noticed(one.then(two)))
                            .as("%s, %s then %s", state, first, second)
                            .isEqualTo(noticed(both));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource(CARS)
    void R25_R28_noTimeChangesNothingAndTheLongestTimeIsSurvived(Car car) {
        for (CarState state : OneCar.states(car)) {
            assertThat(noticed(passed(car, state, Duration.ZERO))).isEqualTo(CarStep.silently(state));
            CarStep step = passed(car, state, Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
            assertThat(car.nextDeadline(step.after())).as("%s", state).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(CARS)
    void R27_atItsDeadlineTheStateChangesByItselfAndNotBefore(Car car) {
        for (CarState state : OneCar.states(car)) {
            Duration deadline = car.nextDeadline(state).orElse(Duration.ZERO);
            if (deadline.isZero()) {
                assertThat(noticed(passed(car, state, Duration.ofDays(1)))).isEqualTo(CarStep.silently(state));
            } else {
                CarStep before = passed(car, state, deadline.minus(NANO));
                assertThat(before.signals()).isEmpty();
                assertThat(car.nextDeadline(before.after())).contains(NANO);
                assertThat(before.after().immobiliser()).isEqualTo(state.immobiliser());
                assertThat(passed(car, state, deadline).after()).as("%s", state).isNotEqualTo(before.after());
            }
        }
    }

    @ParameterizedTest
    @MethodSource(CARS)
    void everyKindOfStateIsAmongTheExplored(Car car) {
        ImmutableSet<CarState> states = OneCar.states(car);
        boolean links = car.unit().profile().link().asksImmobiliser();
        assertThat(states).anyMatch(CarLawsTest::plays).anyMatch(CarState::wireCut);
        assertThat(states.stream().anyMatch(state -> state.unit().phase() instanceof Verifying))
                .isEqualTo(links);
        assertThat(states.stream().anyMatch(state -> !state.exchanging().isZero()))
                .isEqualTo(!car.unit().profile().link().exchangeTime().isZero());
    }

    private static boolean plays(CarState state) {
        return state.unit().phase() instanceof Operating
                && state.unit().supply().running();
    }

    /** The step without the pieces in which the unit made it. */
    private static CarStep noticed(CarStep step) {
        return new CarStep(step.after(), step.signals(), ImmutableList.of());
    }

    private static CarStep passed(Car car, CarState state, Duration elapsed) {
        return car.apply(state, new TimePassed(elapsed));
    }
}
