// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R6 and R18-R31 in every state of every small unit with a link. */
class LinkLawsTest {

    private static final String LINKED = "io.github.micralock.core.exhaustive.SmallUnits#linked";

    private static final LockEvent CONFIRMED = new ImmobiliserReplied(ImmobiliserReply.CONFIRMED);
    private static final LockEvent REFUSED = new ImmobiliserReplied(ImmobiliserReply.REFUSED);

    @ParameterizedTest
    @MethodSource(LINKED)
    void R6_R19_R20_aUnitQueriesExactlyWhenItBeginsToAskAndSaysWhatFor(LockMachine unit) {
        SmallUnits.everyTransition(unit, step -> {
            boolean anew =
                    !asks(step.before()) || step.event() instanceof DealerReset || step.event() instanceof LinkLost;
            QueryPurpose purpose = step.after().linked() ? QueryPurpose.VERIFYING : QueryPurpose.ENROLLING;
            assertThat(step.signals())
                    .as("%s", step)
                    .filteredOn(ImmobiliserQueried.class::isInstance)
                    .isEqualTo(
                            anew && asks(step.after()) && !step.ignored()
                                    ? ImmutableList.of(new ImmobiliserQueried(SmallUnits.UNIT, purpose))
                                    : ImmutableList.of());
        });
    }

    @ParameterizedTest
    @MethodSource(LINKED)
    void R19_R22_R24_aConfirmationAloneLinksAUnitAndADealerAloneUndoesIt(LockMachine unit) {
        SmallUnits.everyTransition(unit, step -> {
            boolean links = asks(step.before()) && step.event().equals(CONFIRMED);
            boolean unlinks = step.event() instanceof DealerReset && !step.ignored();
            assertThat(step.after().linked())
                    .as("%s", step)
                    .isEqualTo(links || (step.before().linked() && !unlinks));
        });
    }

    @ParameterizedTest
    @MethodSource(LINKED)
    void R20_R31_aConfirmationEndsTheQuestionTheWaitTheCountAndTheProbation(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            if (asks(state)) {
                Transition step = unit.apply(state, CONFIRMED);
                assertThat(step.after())
                        .isEqualTo(new LockState(state.supply(), 0, false, true, new Operating(Duration.ZERO)));
                assertThat(step.signals()).startsWith(new LinkConfirmed()).hasSize(2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(LINKED)
    void R19_R20_R31_refusalAndSilenceLeadToTheSame(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            if (state.phase() instanceof Verifying verifying && asks(state)) {
                LockState refused = state.withPhase(refused(unit.profile(), state.linked(), verifying.suspendedWait()));
                Transition step = unit.apply(state, REFUSED);
                assertThat(step.after()).as("%s", step).isEqualTo(refused);
                assertThat(step.signals()).startsWith(new LinkRejected(RefusalReason.REFUSED));
                unit.nextDeadline(state).ifPresent(deadline -> {
                    Transition silence = unit.apply(state, new TimePassed(deadline));
                    assertThat(deadline).isEqualTo(verifying.timeOut());
                    assertThat(silence.after()).isEqualTo(refused);
                    assertThat(silence.signals()).startsWith(new LinkRejected(RefusalReason.TIMED_OUT));
                });
                assertThat(unit.nextDeadline(state).isPresent())
                        .isEqualTo(!unit.profile().link().timeOut().isZero());
            }
        }
    }

    private static LockPhase refused(LockProfile profile, boolean linked, Duration suspendedWait) {
        if (profile.link() instanceof LinkOnly link) {
            boolean searches = linked && link.afterRefusal() == AfterRefusal.KEEP_SEARCHING;
            return searches ? new Verifying(Duration.ZERO, Duration.ZERO) : new LinkRefused();
        }
        return suspendedWait.isZero()
                ? new AwaitingCode(profile.entry().nothingTyped(), Duration.ZERO)
                : new Waiting(suspendedWait);
    }

    @ParameterizedTest
    @MethodSource(LINKED)
    void R21_neitherARefusalNorSilenceNorALostLinkIsAnAttempt(LockMachine unit) {
        SmallUnits.everyTransition(unit, step -> {
            boolean fromTheLink = step.event() instanceof ImmobiliserReplied || step.event() instanceof LinkLost;
            if (fromTheLink
                    || (step.event() instanceof TimePassed && step.before().phase() instanceof Verifying)) {
                assertThat(step.signals()).as("%s", step).noneMatch(AttemptRecorded.class::isInstance);
                assertThat(step.after().wrongAttempts())
                        .isEqualTo(
                                step.signals().contains(new LinkConfirmed())
                                        ? 0
                                        : step.before().wrongAttempts());
            }
        });
    }

    @ParameterizedTest
    @MethodSource(LINKED)
    void R22_aLostLinkLeadsWhereARefusalLeadsAndOnlyAUnitThatPlaysLosesIt(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            Transition step = unit.apply(state, new LinkLost());
            boolean plays = state.phase() instanceof Operating && state.supply().running();
            assertThat(step.ignored()).as("%s", step).isEqualTo(!plays);
            if (plays) {
                assertThat(step.after())
                        .isEqualTo(state.withPhase(refused(unit.profile(), state.linked(), Duration.ZERO)));
                assertThat(step.signals()).startsWith(new LinkRejected(RefusalReason.LINK_LOST));
            }
        }
    }

    /** So rows of the table that begin to ask when a unit stops, and again when it starts, do the same (R4, R6). */
    @ParameterizedTest
    @MethodSource(LINKED)
    void R6_aUnitThatDoesNotRunHasAskedNothingYetUnlessNothingIsLeftToAsk(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            LockPhase phase = state.phase();
            if (!state.supply().running() && !(phase instanceof LockedForGood)) {
                boolean refusedForGood = phase instanceof LinkRefused && state.linked() && sticks(unit.profile());
                boolean willAsk = phase instanceof Verifying verifying
                        && verifying.timeOut().equals(unit.profile().link().timeOut());
                assertThat(willAsk || refusedForGood).as("%s", state).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.micralock.core.exhaustive.SmallUnits#typed")
    void R18_aUnitWithoutLinkNeverAsksAndIsNeverRefused(LockMachine unit) {
        assertThat(SmallUnits.explored(unit).states())
                .extracting(LockState::phase)
                .doesNotHaveAnyElementsOfTypes(Verifying.class, LinkRefused.class);
    }

    @ParameterizedTest
    @MethodSource(LINKED)
    void R31_nothingIsServedOfAWaitWhileTheUnitAsks(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            if (state.phase() instanceof Verifying before) {
                Duration notLong =
                        unit.nextDeadline(state).orElse(Duration.ofDays(1)).dividedBy(2);
                assertThat(unit.next(state, new TimePassed(notLong)).phase())
                        .as("%s", state)
                        .isInstanceOfSatisfying(
                                Verifying.class,
                                later -> assertThat(later.suspendedWait()).isEqualTo(before.suspendedWait()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(LINKED)
    void R31_whatIsLockedForGoodNeverAsks(LockMachine unit) {
        SmallUnits.everyTransition(unit, step -> {
            if (step.before().phase() instanceof LockedForGood && !(step.event() instanceof DealerReset)) {
                assertThat(step.after().phase()).isEqualTo(new LockedForGood());
                assertThat(step.signals()).noneMatch(ImmobiliserQueried.class::isInstance);
            }
        });
    }

    private static boolean sticks(LockProfile profile) {
        return profile.link() instanceof LinkOnly link && link.afterRefusal() == AfterRefusal.UNTIL_DEALER;
    }

    private static boolean asks(LockState state) {
        return state.phase() instanceof Verifying && state.supply().running();
    }
}
