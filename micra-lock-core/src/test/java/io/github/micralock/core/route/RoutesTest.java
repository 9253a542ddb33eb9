// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.car.CarState;
import io.github.micralock.core.car.Immobiliser;
import io.github.micralock.core.car.Surroundings;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person is told who wants to be somewhere. */
class RoutesTest {

    private static final String PROFILES = "io.github.micralock.core.route.Units#profiles";
    private static final LockState NEW = Units.unknown(Units.K11).initial();
    private static final Routes STRANGER = Routes.of(Units.K11);
    private static final Routes OWNER = STRANGER.knowing(Units.CODE);

    private static Route route(RouteAnswer answer) {
        assertThat(answer).isInstanceOf(Route.class);
        return (Route) answer;
    }

    @Test
    void P8_burningEveryAttemptOfAK11CostsTwelveHoursThreeQuartersAndTenSecondsOfWaits() {
        Route route = route(STRANGER.from(NEW, Goal.LOCKED_FOR_GOOD));
        assertThat(route.effort().time()).isEqualTo(Duration.parse("PT12H45M10S"));
        assertThat(route.steps())
                .filteredOn(step -> step.move() instanceof TypedCode)
                .hasSize(20);
        assertThat(route.effort().presses()).isEqualTo(1 + 20 * 2);
    }

    @Test
    void R7_whoKnowsTheCodeIsToldHowToTypeIt() {
        assertThat(route(OWNER.from(NEW, Goal.PLAYING)).instructions(Units.K11))
                .containsExactly(
                        "key to ACC",
                        "press preset 1 twice",
                        "press preset 2 4 times",
                        "press preset 3 6 times",
                        "press preset 4 8 times",
                        "confirm the entry");
    }

    @Test
    void R14_aWaitIsServedWhereItCounts() {
        LockState parked = Units.parked(3, new Waiting(Duration.parse("PT43M12S")));
        assertThat(route(OWNER.from(parked, Goal.PROMPT)).instructions(Units.K11))
                .containsExactly(
                        "key to ACC", "leave it there 43 min 12 s: only time with the key at ACC or ON counts");
    }

    @Test
    void R14_aKeyThatIsThereStaysThere() {
        LockState waiting = Units.running(2, new Waiting(Duration.ofSeconds(10)));
        assertThat(route(OWNER.from(waiting, Goal.PROMPT)).instructions(Units.K11))
                .containsExactly("leave the key at ACC 10 s: only time with the key at ACC or ON counts");
    }

    @Test
    void whoIsThereNeedsNothing() {
        Route route = route(STRANGER.from(Units.running(0, nothingTyped()), Goal.PROMPT));
        assertThat(route.steps()).isEmpty();
        assertThat(route.effort()).isEqualTo(Effort.NONE);
        assertThat(route.end()).isEqualTo(route.start());
    }

    private static AwaitingCode nothingTyped() {
        return new AwaitingCode(CodeEntry.empty(4), Duration.ZERO);
    }

    @Test
    void anEntryBegunIsGoneOnWith() {
        LockState begun = Units.running(0, new AwaitingCode(CodeEntry.parse("146_"), Duration.ZERO));
        assertThat(route(OWNER.from(begun, Goal.PLAYING)).instructions(Units.K11))
                .containsExactly("press preset 1 once", "press preset 4 8 times", "confirm the entry");
    }

    @Test
    void anEntryBegunWrongOnAUnitTypedStraightIsClearedFirst() {
        LockProfile bmw = OtherMakes.BMW_1986;
        LockState begun = Units.running(0, new AwaitingCode(CodeEntry.parse("3____"), Duration.ZERO));
        assertThat(route(Routes.of(bmw).knowing(SecurityCode.parse("11111")).from(begun, Goal.PLAYING))
                        .instructions(bmw))
                .containsExactly("clear the entry", "press preset 1 5 times");
    }

    @Test
    void anEntryBegunRightOnAUnitTypedStraightIsGoneOnWith() {
        LockProfile bmw = OtherMakes.BMW_1986;
        LockState begun = Units.running(0, new AwaitingCode(CodeEntry.parse("1____"), Duration.ZERO));
        assertThat(route(Routes.of(bmw).knowing(SecurityCode.parse("11112")).from(begun, Goal.PLAYING))
                        .instructions(bmw))
                .containsExactly("press preset 1 3 times", "press preset 2 once");
    }

    @Test
    void P10_anEntryOfAnotherMakeIsClearedFirst() {
        LockState foreign = Units.running(0, new AwaitingCode(CodeEntry.parse("1____"), Duration.ZERO));
        assertThat(route(OWNER.from(foreign, Goal.PLAYING)).instructions(Units.K11))
                .startsWith("clear the entry", "press preset 1 twice");
    }

    @Test
    void withoutTheCodeNoWayLeadsToMusic() {
        assertThat(STRANGER.from(NEW, Goal.PLAYING)).isInstanceOf(NoWay.class);
    }

    @Test
    void R17_onlyADealerLeadsFromLockedForGoodToThePrompt() {
        RouteAnswer answer = OWNER.from(Units.running(20, new LockedForGood()), Goal.PLAYING);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        OnlyByDealer.class,
                        dealer -> assertThat(dealer.route().instructions(Units.K11))
                                .startsWith("have a dealer reset the unit", "press preset 1 twice")
                                .endsWith("confirm the entry"));
    }

    @Test
    void R20_aLinkedUnitIsToldToWaitForItsCar() {
        LockProfile linked = Catalogue.K11_LINKED;
        assertThat(route(Routes.of(linked).from(Units.unknown(linked).initial(), Goal.PLAYING))
                        .instructions(linked))
                .containsExactly("key to ACC", "leave the radio on 300 ms: the immobiliser answers");
    }

    @Test
    void P6_inAnotherCarOnlyADealerHelps() {
        LockProfile linked = Catalogue.K11_LINKED;
        RouteAnswer answer = Routes.of(linked)
                .in(Surroundings.ANOTHER_CAR)
                .from(Units.unknown(linked).initial(), Goal.PLAYING);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        OnlyByDealer.class,
                        dealer -> assertThat(dealer.route().instructions(linked))
                                .containsExactly(
                                        "key to ACC",
                                        "have a dealer initialise the immobiliser anew",
                                        "leave the radio on 300 ms: the immobiliser answers"));
    }

    @Test
    void R22_withTheWireCutTheWireIsToBeMended() {
        LockProfile linked = Catalogue.K11_LINKED;
        RouteAnswer answer = Routes.of(linked)
                .in(Surroundings.CUT_WIRE)
                .from(Units.unknown(linked).initial(), Goal.PLAYING);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        OnlyByDealer.class,
                        dealer -> assertThat(dealer.route().instructions(linked))
                                .contains("have a dealer mend the wire to the immobiliser"));
    }

    @ParameterizedTest
    @MethodSource(PROFILES)
    void P7_whoKnowsTheCodeAndHasTheCarGetsThere(LockProfile profile) {
        Route route = route(Routes.of(profile)
                .knowing(Units.code(profile))
                .from(Units.lock(profile).initial(), Goal.PLAYING));
        assertThat(Goal.PLAYING.isReachedIn(route.end())).isTrue();
    }

    @ParameterizedTest
    @MethodSource(PROFILES)
    void P1_noCodeIsInAWayOfSomebodyWhoDidNotTellIt(LockProfile profile) {
        for (Goal goal : new Goal[] {Goal.PROMPT, Goal.LOCKED_FOR_GOOD, Goal.PLAYING}) {
            if (Routes.of(profile).from(Units.lock(profile).initial(), goal) instanceof Route route) {
                assertThat(route.steps()).noneMatch(step -> step.move() instanceof TypedCode typed && typed.right());
            }
        }
    }

    @Test
    void aBoundLeavesItUndecided() {
        assertThat(STRANGER.atMost(7).from(NEW, Goal.LOCKED_FOR_GOOD)).isEqualTo(new Undecided(7));
    }

    @Test
    void aBoundOfOneStateIsEnoughForWhoIsThere() {
        assertThat(STRANGER.atMost(1).from(NEW, Goal.LOCKED_FOR_GOOD)).isEqualTo(new Undecided(1));
        assertThat(STRANGER.atMost(2).from(Units.running(0, nothingTyped()), Goal.PROMPT))
                .isInstanceOf(Route.class);
    }

    @Test
    void aGoalOfOnesOwnIsReachedAsWell() {
        Goal third = Goal.of("two wrong codes are on record", state -> state.wrongAttempts() == 2);
        assertThat(third).hasToString("two wrong codes are on record");
        Route route = route(STRANGER.from(NEW, third));
        assertThat(route.end().unit().wrongAttempts()).isEqualTo(2);
        assertThat(route.effort().time()).isZero();
    }

    @Test
    void P6_aUnitIsKnownToItsCarByItsName() {
        LockProfile linked = Catalogue.K11_LINKED;
        UnitIdentity name = UnitIdentity.of("of-this-car");
        CarState start = new CarState(Units.unknown(linked).initial(), Immobiliser.storing(name), false, Duration.ZERO);
        assertThat(Routes.of(linked).named(name).from(start, Goal.PLAYING)).isInstanceOf(Route.class);
        assertThat(Routes.of(linked).from(start, Goal.PLAYING)).isInstanceOf(OnlyByDealer.class);
    }

    @Test
    void aBoundOfNoStateIsRefused() {
        assertThatThrownBy(() -> STRANGER.atMost(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bound must be at least 1 state, was 0");
    }

    @Test
    void aCodeThatCannotBeTypedIsRefused() {
        assertThatThrownBy(() -> STRANGER.knowing(SecurityCode.parse("12345")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code must have 4 digits (R7), had 5");
    }

    @Test
    void aUnitThatTakesNoCodeHasNoUseForOne() {
        Routes routes = Routes.of(Catalogue.K11_LINKED);
        assertThat(routes.knowing(Units.CODE)).isSameAs(routes);
    }
}
