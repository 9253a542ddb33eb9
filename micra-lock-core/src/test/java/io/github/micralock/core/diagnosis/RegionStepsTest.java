// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Where a region leads. */
class RegionStepsTest {

    private static final Supply AT_ACC = Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC);
    private static final LockProfile K11 = Catalogue.K11_HANDBOOK;
    private static final LockPhase NOTHING_TYPED = new AwaitingCode(K11.entry().nothingTyped(), Duration.ZERO);
    private static final LockState PROMPT = running(1, NOTHING_TYPED);
    private static final Region ANY_ENTRY = Region.of(PROMPT).withAnyEntry();
    private static final Region OPEN = Region.of(running(0, new Operating(Duration.ZERO)));

    private final RegionSteps steps = new RegionSteps(K11);

    private static LockState running(int attempts, LockPhase phase) {
        return new LockState(AT_ACC, attempts, false, false, phase);
    }

    private static Region waiting(int attempts, Duration low, Duration high) {
        return Region.between(running(attempts, new Waiting(low)), running(attempts, new Waiting(high)));
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    private Outcome after(String event) {
        return steps.after(ANY_ENTRY, LockEvent.parse(event));
    }

    private static Outcome quietly(Region region) {
        return new Outcome(ImmutableSet.of(region), ImmutableSet.of());
    }

    private static String phase(Region region) {
        return region.low().phase().getClass().getSimpleName();
    }

    @Test
    void R7_whateverStandsThereAPressLeavesSomething() {
        assertThat(after("preset 1")).isEqualTo(quietly(ANY_ENTRY));
    }

    @Test
    void R10_R12_whatIsConfirmedIsIgnoredOrRightOrWrong() {
        assertThat(after("confirm"))
                .isEqualTo(new Outcome(
                        ImmutableSet.of(ANY_ENTRY), ImmutableSet.of(waiting(2, seconds(10), seconds(10)), OPEN)));
    }

    @Test
    void R4_R8_R17_afterSomeEventsNothingIsTyped() {
        assertThat(after("clear")).isEqualTo(quietly(Region.of(PROMPT)));
        assertThat(after("dealer reset"))
                .isEqualTo(quietly(Region.of(steps.unit().next(PROMPT, LockEvent.parse("dealer reset")))));
        assertThat(after("ignition LOCK"))
                .isEqualTo(quietly(Region.of(steps.unit().next(PROMPT, LockEvent.parse("ignition LOCK")))));
        assertThat(after("ignition ON"))
                .isEqualTo(quietly(Region.of(PROMPT.with(AT_ACC.withIgnition(IgnitionPosition.ON), PROMPT.phase()))
                        .withAnyEntry()));
    }

    @Test
    void R8_whateverStandsThereMayHaveSettledAtAnyTimeSince() {
        assertThat(steps.elapsed(ANY_ENTRY, Duration.ZERO, Duration.ZERO)).isEqualTo(quietly(ANY_ENTRY));
        assertThat(after("elapse PT8S")).isEqualTo(steps.elapsed(ANY_ENTRY, seconds(8), seconds(8)));
        assertThat(steps.elapsed(ANY_ENTRY, seconds(8), seconds(8)))
                .isEqualTo(new Outcome(
                        ImmutableSet.of(ANY_ENTRY), ImmutableSet.of(waiting(2, seconds(2), seconds(7)), OPEN)));
        assertThat(steps.elapsed(ANY_ENTRY, seconds(3), seconds(4)))
                .isEqualTo(new Outcome(
                        ImmutableSet.of(ANY_ENTRY), ImmutableSet.of(waiting(2, seconds(6), seconds(10)), OPEN)));
    }

    @Test
    void R16_aWaitMayBeOverWhenTheLongestTimeIsAsLongAsItsLowerEnd() {
        Region wait = waiting(3, seconds(10), seconds(20));
        Region over = Region.of(running(3, NOTHING_TYPED));
        assertThat(steps.elapsed(wait, seconds(5), seconds(9))).isEqualTo(quietly(waiting(3, seconds(1), seconds(15))));
        assertThat(steps.elapsed(wait, seconds(5), seconds(10)))
                .isEqualTo(new Outcome(
                        ImmutableSet.of(waiting(3, Duration.ofNanos(1), seconds(15)), over), ImmutableSet.of()));
        assertThat(steps.elapsed(wait, seconds(20), seconds(30))).isEqualTo(quietly(over));
    }

    @Test
    void R10_R12_aKnownEntryIsRightOrWrongToo() {
        Region typed = Region.of(running(1, new AwaitingCode(CodeEntry.parse("1234"), seconds(5))));
        Outcome judged = steps.after(typed, LockEvent.parse("confirm"));
        assertThat(judged)
                .isEqualTo(new Outcome(ImmutableSet.of(), ImmutableSet.of(waiting(2, seconds(10), seconds(10)), OPEN)));
        assertThat(judged.costsAnAttempt()).isTrue();
        assertThat(judged.all()).isEqualTo(judged.judged());
        Outcome cleared = steps.after(typed, LockEvent.parse("clear"));
        assertThat(cleared).isEqualTo(quietly(Region.of(PROMPT)));
        assertThat(cleared.costsAnAttempt()).isFalse();
        assertThat(cleared.all()).isEqualTo(cleared.quiet());
        assertThat(steps.after(typed, LockEvent.parse("elapse PT8S")))
                .isEqualTo(new Outcome(ImmutableSet.of(), ImmutableSet.of(waiting(2, seconds(7), seconds(7)), OPEN)));
    }

    @Test
    void R16_whoeverWasJudgedStaysSoWhenTheWaitIsOver() {
        Outcome outcome = steps.elapsed(ANY_ENTRY, seconds(20), seconds(20));
        assertThat(outcome.quiet()).containsExactly(ANY_ENTRY);
        assertThat(outcome.judged()).containsExactlyInAnyOrder(Region.of(running(2, NOTHING_TYPED)), OPEN);
    }

    @Test
    void R8_aUnitThatJudgesNothingByItselfNeverDoes() {
        LockProfile ford = OtherMakes.FORD_1990S;
        Region prompt = Region.of(running(1, new AwaitingCode(ford.entry().nothingTyped(), Duration.ZERO)))
                .withAnyEntry();
        assertThat(new RegionSteps(ford).elapsed(prompt, seconds(8), seconds(8)))
                .isEqualTo(quietly(prompt));
    }

    @Test
    void R31_aRefusalAtAnyTimeLetsTheWaitGoOnFromThere() {
        Region asking = Region.of(running(2, new Verifying(seconds(2), seconds(10))));
        assertThat(both().elapsed(asking, seconds(1), seconds(1)).quiet())
                .contains(
                        waiting(2, seconds(9), seconds(10)),
                        Region.of(running(2, new Verifying(seconds(1), seconds(10)))));
    }

    @Test
    void R22_aLinkMayBreakAfterACodeWasRight() {
        Region prompt = Region.of(running(0, NOTHING_TYPED));
        assertThat(both().elapsed(ANY_ENTRY, seconds(8), seconds(8)).judged()).contains(OPEN, prompt);
        Region typed = Region.of(running(1, new AwaitingCode(CodeEntry.parse("1234"), seconds(5))));
        assertThat(both().elapsed(typed, seconds(5), seconds(5)).judged())
                .contains(OPEN)
                .doesNotContain(prompt);
    }

    private static RegionSteps both() {
        return new RegionSteps(K11.toBuilder()
                .link(new LinkThenCode(seconds(2), Duration.ZERO))
                .build());
    }

    @Test
    void R20_R22_aUnitThatSearchesOnMayBeFoundAndLostManyTimes() {
        RegionSteps searching = new RegionSteps(Catalogue.K11_LINKED);
        Region asking = Region.of(running(0, new Verifying(Duration.ZERO, Duration.ZERO)));
        assertThat(searching.heard(ImmutableSet.of(asking)))
                .extracting(RegionStepsTest::phase)
                .contains("Verifying", "Operating", "LinkRefused");
        assertThat(searching.elapsed(asking, seconds(8), seconds(8)).quiet())
                .isEqualTo(searching.heard(ImmutableSet.of(asking)));
    }

    @Test
    void R18_aUnitWithoutALinkHearsNothing() {
        assertThat(steps.heard(ImmutableSet.of(ANY_ENTRY, OPEN))).containsExactly(ANY_ENTRY, OPEN);
    }

    @Test
    void R31_whereACodeMayBeTypedAnImmobiliserHasHadItsSay() {
        assertThat(both().heard(ImmutableSet.of(ANY_ENTRY))).containsExactly(ANY_ENTRY);
    }

    @Test
    void R19_R20_R22_anImmobiliserMayHaveSaidAnythingByNow() {
        RegionSteps nats = new RegionSteps(Catalogue.NATS_1998);
        Region asking = Region.of(running(0, new Verifying(Duration.ofMinutes(1), Duration.ZERO)));
        assertThat(nats.heard(ImmutableSet.of(asking)))
                .extracting(RegionStepsTest::phase)
                .contains("Verifying", "Operating", "LinkRefused");
        assertThat(nats.elapsed(asking, seconds(10), seconds(10)).quiet())
                .contains(Region.of(running(0, new Verifying(seconds(50), Duration.ZERO))))
                .extracting(RegionStepsTest::phase)
                .contains("Operating", "LinkRefused");
        assertThat(nats.elapsed(asking, Duration.ofMinutes(2), Duration.ofMinutes(2))
                        .quiet())
                .extracting(RegionStepsTest::phase)
                .doesNotContain("Verifying")
                .contains("Operating", "LinkRefused");
    }
}
