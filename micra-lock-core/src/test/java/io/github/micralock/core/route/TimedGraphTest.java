// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.graph.ImmutableNetwork;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.car.Car;
import io.github.micralock.core.car.CarState;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import io.github.micralock.core.graph.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph of every profile, with whoever knows the code and a dealer. */
@TestInstance(Lifecycle.PER_CLASS)
class TimedGraphTest {

    private static final String PROFILES = "io.github.micralock.core.route.Units#profiles";

    /** Each explored once for all tests, and anew for whoever runs one alone: a mutant must not see another one's graph. */
    private final Map<LockProfile, TimedGraph> explored = new HashMap<>();

    private TimedGraph full(LockProfile profile) {
        return explored.computeIfAbsent(profile, TimedGraphTest::explored);
    }

    private static TimedGraph explored(LockProfile profile) {
        LockMachine lock = Units.lock(profile);
        return TimedExploration.of(lock)
                .knowing(Units.code(profile))
                .withDealer()
                .explore();
    }

    @ParameterizedTest
    @MethodSource(PROFILES)
    void everyProfileHasASmallGraph(LockProfile profile) {
        TimedGraph graph = full(profile);
        assertThat(graph.isComplete()).isTrue();
        assertThat(graph.states()).hasSizeBetween(10, 1_000);
    }

    @ParameterizedTest
    @MethodSource(PROFILES)
    void everyWitnessLeadsWhereItSays(LockProfile profile) {
        TimedGraph graph = full(profile);
        Car car = Car.of(Units.lock(profile));
        assertThat(graph.states()).allSatisfy(state -> {
            Route route = graph.routeTo(state);
            assertThat(route.start()).isEqualTo(graph.start());
            assertThat(carriedOut(car, route)).isEqualTo(state);
        });
    }

    private static CarState carriedOut(Car car, Route route) {
        CarState state = route.start();
        for (Step step : route.steps()) {
            for (LockEvent event : step.move().events()) {
                state = car.next(state, event);
            }
            if (step.move() == DealersWork.IMMOBILISER_INITIALISED) {
                state = car.workshop().reinitialise(state).after();
            }
            if (step.move() == DealersWork.WIRE_MENDED) {
                state = car.workshop().mendWire(state).after();
            }
        }
        return state;
    }

    /** Bellman's equation: a way is quickest if no step into its end comes from nearer. */
    @ParameterizedTest
    @MethodSource(PROFILES)
    void everyWitnessIsAQuickestWay(LockProfile profile) {
        TimedGraph graph = full(profile);
        Comparator<Effort> cheaper = Comparator.comparing(Effort::time).thenComparing(Effort::presses);
        assertThat(graph.steps()).allSatisfy(step -> {
            Effort before = graph.routeTo(step.source()).effort();
            assertThat(graph.routeTo(step.target()).effort())
                    .usingComparator(cheaper)
                    .isLessThanOrEqualTo(before.plus(step.move().effort()));
        });
    }

    @ParameterizedTest
    @MethodSource(PROFILES)
    void R27_beforeADeadlineNothingChangesButCountdowns(LockProfile profile) {
        Car car = Car.of(Units.lock(profile));
        for (Step step : full(profile).steps()) {
            if (step.move() instanceof Wait wait) {
                CarState before =
                        car.next(step.source(), new TimePassed(wait.time().minusNanos(1)));
                assertThat(before.unit().phase())
                        .hasSameClassAs(step.source().unit().phase());
                assertThat(before.unit().wrongAttempts())
                        .isEqualTo(step.source().unit().wrongAttempts());
                assertThat(car.nextDeadline(before)).contains(Duration.ofNanos(1));
                assertThat(car.next(before, new TimePassed(Duration.ofNanos(1))))
                        .isEqualTo(step.target());
            }
        }
    }

    @ParameterizedTest
    @MethodSource(PROFILES)
    void noStepLeadsBackToItsSource(LockProfile profile) {
        assertThat(full(profile).steps()).noneMatch(step -> step.source().equals(step.target()));
    }

    @Test
    void R18_aCodeUnitNeverAsksAnImmobiliser() {
        TimedGraph graph = full(Units.K11);
        assertThat(graph.unreachedPhases()).containsExactlyInAnyOrder(Verifying.class, LinkRefused.class);
    }

    @Test
    void P1_withoutTheCodeNothingPlays() {
        TimedGraph graph =
                TimedExploration.of(Units.unknown(Units.K11)).withDealer().explore();
        assertThat(graph.unreachedPhases()).contains(Operating.class);
        assertThat(graph.statesWithoutWayTo(Goal.PLAYING)).isEqualTo(graph.states());
        assertThat(graph.quickest(Goal.PLAYING::isReachedIn)).isEmpty();
    }

    @Test
    void R17_withTheCodeAndWithoutADealerOnlyLockedForGoodIsHopeless() {
        TimedGraph graph = TimedExploration.of(Units.lock(Units.K11))
                .knowing(Units.code(Units.K11))
                .explore();
        assertThat(graph.statesWithoutWayTo(Goal.PLAYING))
                .isNotEmpty()
                .allMatch(state -> state.unit().phase() instanceof LockedForGood)
                .hasSize((int) graph.states().stream()
                        .filter(state -> state.unit().phase() instanceof LockedForGood)
                        .count());
    }

    @Test
    void whereNothingCanBeDoneIsADeadEnd() {
        TimedGraph graph = TimedExploration.of(Units.unknown(Units.K11))
                .over(Units.events("ignition ACC"))
                .explore();
        assertThat(graph.deadEnds())
                .singleElement()
                .satisfies(state -> assertThat(state.unit().phase()).isInstanceOf(LockedForGood.class));
        assertThat(graph.quickest(Goal.LOCKED_FOR_GOOD::isReachedIn))
                .hasValueSatisfying(route -> assertThat(route.end())
                        .isEqualTo(graph.deadEnds().asList().get(0)));
    }

    @Test
    void theNetworkHasEveryStateAndEveryStep() {
        TimedGraph graph = full(Units.K11);
        ImmutableNetwork<CarState, Step> network = graph.asNetwork();
        assertThat(network.nodes()).isEqualTo(graph.states());
        assertThat(network.edges()).isEqualTo(graph.steps());
        assertThat(network.outEdges(graph.start())).isEqualTo(graph.stepsFrom(graph.start()));
    }

    @Test
    void aStateThatNothingLeavesIsANodeAsWell() {
        TimedGraph graph =
                TimedExploration.of(Units.unknown(Units.K11)).over(List.of()).explore();
        assertThat(graph.asNetwork().nodes()).containsExactly(graph.start());
        assertThat(graph.asNetwork().edges()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(PROFILES)
    void onlyWaitsTakeTime(LockProfile profile) {
        assertThat(full(profile).steps())
                .extracting(Step::move)
                .allMatch(move -> move.time().isZero() != move instanceof Wait)
                .allMatch(move -> move.time().equals(move.effort().time()));
    }

    @Test
    void aBoundEndsTheSearch() {
        TimedGraph graph =
                TimedExploration.of(Units.unknown(Units.K11)).atMost(5).explore();
        assertThat(graph.isComplete()).isFalse();
        assertThat(graph.states()).hasSize(5);
        assertThat(graph.statesWithoutWayTo(Goal.LOCKED_FOR_GOOD)).isEmpty();
    }

    @Test
    void aGraphOfJustSoManyStatesIsComplete() {
        TimedExploration exploration = TimedExploration.of(Units.unknown(Units.K11));
        int states = exploration.explore().states().size();
        assertThat(exploration.atMost(states).explore().isComplete()).isTrue();
        assertThat(exploration.atMost(states - 1).explore().isComplete()).isFalse();
    }

    @Test
    void whoListensIsToldAtTheEnd() {
        List<Progress> told = new ArrayList<>();
        TimedGraph graph = TimedExploration.of(Units.unknown(Units.K11))
                .reporting(told::add)
                .explore();
        int states = graph.states().size();
        assertThat(told)
                .containsExactly(new Progress(states, states, graph.steps().size()));
    }

    @Test
    void whoListensIsToldOnTheWay() {
        List<Progress> told = new ArrayList<>();
        TimedExploration.of(Units.unknown(Units.K11))
                .over(Units.events("ignition ACC", "preset 1", "preset 2", "preset 3", "preset 4"))
                .atMost(2_500)
                .reporting(told::add)
                .explore();
        assertThat(told).extracting(Progress::expanded).containsExactly(1_000, 2_000, 2_500);
    }

    @Test
    void aBoundOfNoStateIsRefused() {
        TimedExploration exploration = TimedExploration.of(Units.unknown(Units.K11));
        assertThatThrownBy(() -> exploration.atMost(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bound must be at least 1 state, was 0");
    }

    @Test
    void R7_aCodeThatCannotBeTypedIsRefused() {
        TimedExploration exploration = TimedExploration.of(Units.unknown(Units.K11));
        assertThatThrownBy(() -> exploration.knowing(SecurityCode.parse("12345")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code must have 4 digits (R7), had 5");
    }

    @Test
    void R11_aUnitThatIsNeverLockedForGoodIsFollowedToItsHorizon() {
        LockProfile safe = OtherMakes.VW_SAFE;
        assertThat(explored(safe).states().stream()
                        .mapToInt(state -> state.unit().wrongAttempts()))
                .contains(Horizon.attempts(safe, 0))
                .noneMatch(attempts -> attempts > Horizon.attempts(safe, 0));
    }

    @Test
    void aStateThatWasNotFoundIsRefused() {
        TimedGraph graph =
                TimedExploration.of(Units.unknown(Units.K11)).atMost(1).explore();
        CarState unknown = Car.of(Units.unknown(Catalogue.NATS_1998)).initial();
        assertThatThrownBy(() -> graph.routeTo(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("state must be one of the 1 that were found, was CarState[");
    }

    @Test
    void R7_pressesAreEventsLikeOthers() {
        Car car = Car.of(Units.unknown(Units.K11));
        TimedGraph graph = TimedExploration.of(car.unit())
                .over(Units.events("ignition ACC", "preset 1"))
                .atMost(200)
                .explore();
        assertThat(graph.quickest(state -> car.view(state).text().equals("3000")))
                .hasValueSatisfying(route -> assertThat(route.events())
                        .isEqualTo(Units.events("ignition ACC", "preset 1", "preset 1", "preset 1")));
    }
}
