// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LockSignal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every transition of every small unit, whatever happens in whatever state. */
class TransitionLawsTest {

    private static final String ALL = "io.github.micralock.core.exhaustive.SmallUnits#all";
    private static final String TAKING_CODES = "io.github.micralock.core.exhaustive.SmallUnits#takingCodes";

    @ParameterizedTest
    @MethodSource(ALL)
    void P10_applyAgreesWithNextAndRemembersWhereItCameFrom(LockMachine unit) {
        SmallUnits.everyTransition(unit, step -> {
            assertThat(step.after()).isEqualTo(unit.next(step.before(), step.event()));
            assertThat(unit.apply(step.before(), step.event())).isEqualTo(step);
        });
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void P10_anIgnoredEventChangesNothingAndSaysNothingElse(LockMachine unit) {
        SmallUnits.everyTransition(unit, step -> {
            boolean saysIgnored = step.signals().stream().anyMatch(Ignored.class::isInstance);
            boolean nothingToSay = step.signals().isEmpty() && step.after().equals(step.before());
            assertThat(step.ignored()).as("%s", step).isEqualTo(saysIgnored);
            assertThat(step.ignored() && !step.after().equals(step.before()))
                    .as("%s", step)
                    .isFalse();
            assertThat(nothingToSay && !(step.event() instanceof TimePassed))
                    .as("%s", step)
                    .isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void R29_theFaceplateIsSignalledLastAndExactlyWhenItChanges(LockMachine unit) {
        SmallUnits.everyTransition(unit, step -> {
            Faceplate now = unit.view(step.after());
            boolean changes = !now.equals(unit.view(step.before()));
            List<LockSignal> changed = step.signals().stream()
                    .filter(FaceplateChanged.class::isInstance)
                    .toList();
            assertThat(changed).as("%s", step).isEqualTo(changes ? List.of(new FaceplateChanged(now)) : List.of());
            if (changes) {
                assertThat(step.signals()).last().isEqualTo(new FaceplateChanged(now));
            }
        });
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void R1_R2_aUnitThatDoesNotRunIsDarkAndOneThatPlaysIsTheOnlyOneToBeHeard(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            Faceplate faceplate = unit.view(state);
            boolean running = state.supply().running();
            assertThat(faceplate.audible()).isEqualTo(running && state.phase() instanceof Operating);
            assertThat(faceplate.isBlank()).isEqualTo(!running || state.phase() instanceof Operating);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void R4_whatIsTypedIsGoneWhenTheUnitDoesNotRun(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            if (state.phase() instanceof AwaitingCode awaiting
                    && !state.supply().running()) {
                assertThat(awaiting.entry().isEmpty()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(TAKING_CODES)
    void R9_everyAttemptIsOnRecordRightBeforeItsResult(LockMachine unit) {
        SmallUnits.everyTransition(unit, step -> {
            int attempt = step.before().wrongAttempts() + 1;
            boolean right = step.signals().contains(new CodeAccepted());
            boolean judged = step.signals().stream().anyMatch(TransitionLawsTest::isVerdict);
            assertThat(step.signals())
                    .as("%s", step)
                    .filteredOn(TransitionLawsTest::isVerdict)
                    .isEqualTo(
                            judged
                                    ? List.of(
                                            new AttemptRecorded(attempt),
                                            right ? new CodeAccepted() : new CodeRejected(attempt))
                                    : List.of());
            assertThat(judged && !(step.signals().get(0) instanceof AttemptRecorded))
                    .as("%s", step)
                    .isFalse();
        });
    }

    private static boolean isVerdict(LockSignal signal) {
        return signal instanceof AttemptRecorded || signal instanceof CodeAccepted || signal instanceof CodeRejected;
    }

    @ParameterizedTest
    @MethodSource(TAKING_CODES)
    void R13_noButtonDoesAnythingInAWait(LockMachine unit) {
        SmallUnits.everyTransition(unit, step -> {
            boolean button = step.event() instanceof PresetPressed
                    || step.event() instanceof EntryConfirmed
                    || step.event() instanceof EntryCleared;
            if (button
                    && step.before().phase() instanceof Waiting
                    && step.before().supply().running()) {
                assertThat(step.signals()).as("%s", step).containsExactly(new Ignored(IgnoredReason.WAIT_IN_FORCE));
                assertThat(step.after()).isSameAs(step.before());
            }
        });
    }

    @ParameterizedTest
    @MethodSource(TAKING_CODES)
    void P5_untilAnEntryIsJudgedTwoUnitsThatDifferInTheirCodeCannotBeToldApart(LockMachine unit) {
        LockMachine other = SmallUnits.withCode(unit, "31");
        SmallUnits.everyTransition(unit, step -> {
            boolean judged = step.signals().stream().anyMatch(AttemptRecorded.class::isInstance);
            assertThat(judged || other.apply(step.before(), step.event()).equals(step))
                    .as("%s", step)
                    .isTrue();
            assertThat(other.view(step.before())).isEqualTo(unit.view(step.before()));
            assertThat(other.nextDeadline(step.before())).isEqualTo(unit.nextDeadline(step.before()));
        });
    }
}
