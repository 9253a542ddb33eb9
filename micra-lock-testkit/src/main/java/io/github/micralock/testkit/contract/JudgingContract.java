// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.PermanentlyLocked;
import io.github.micralock.api.signal.WaitStarted;
import io.github.micralock.testkit.expected.Penalties;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a judged code leads to (R9 to R12). */
public interface JudgingContract extends LockContract {

    /**
     * A failure means that a host that persists at {@code AttemptRecorded} gives a free try to whoever cuts the power.
     * Look at the order of the signals, not at the state.
     *
     * @param trial what happens
     */
    @Property
    default void R9_anAttemptIsOnRecordBeforeItsResult(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.judgement().isPresent()) {
                LockSignal result = step.judgesRightCode() ? new CodeAccepted() : new CodeRejected(step.attempt());
                step.expectTrue(
                        "a judged entry signals its attempt and its result",
                        step.signals().size() >= 2);
                step.expect(
                        "first signal",
                        new AttemptRecorded(step.attempt()),
                        step.signals().get(0));
                step.expect("second signal", result, step.signals().get(1));
            }
        }
    }

    /**
     * A failure means that something is judged that nobody confirmed and that has not settled.
     *
     * @param trial what happens
     */
    @Property
    default void R9_nothingIsJudgedThatIsNotAnEntry(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.judgement().isEmpty()) {
                step.expectTrue(
                        "a step that judges nothing signals no attempt and no result",
                        step.signals().stream().noneMatch(JudgingContract::isVerdict));
            }
        }
    }

    /**
     * A failure means that the right code does not unlock, or leaves a count behind. Look at the last try allowed: a
     * right code is right there too.
     *
     * @param trial what happens
     */
    @Property
    default void R10_theRightCodeUnlocksAndClearsTheCount(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.judgesRightCode()) {
                step.expectPhase(new Operating(Duration.ZERO));
                step.expect("wrong attempts", 0, step.after().wrongAttempts());
                step.expect("probation", false, step.after().onProbation());
                step.expectSignals(new AttemptRecorded(step.attempt()), new CodeAccepted());
            }
        }
    }

    /**
     * A failure means that there are two codes that unlock. Look at how an entry is compared: every digit, and
     * untouched ones as the start number.
     *
     * @param trial what happens
     */
    @Property
    default void R10_noOtherCodeUnlocks(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.judgesWrongCode()) {
                step.expectTrue("a wrong code must not unlock", !(step.after().phase() instanceof Operating));
            }
        }
    }

    /**
     * A failure means that a wrong code costs another wait than the profile's list and tail say, or is counted wrongly.
     * Look at whether the schedule is asked with the count before this wrong code or after it: after.
     *
     * @param trial what happens
     */
    @Property
    default void R11_theNthWrongCodeCostsTheNthPenalty(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            int attempt = step.attempt();
            if (step.judgesWrongCode() && !Penalties.lockAt(step.profile(), step.before(), attempt)) {
                Duration penalty = Penalties.of(step.profile().penalties(), attempt);
                step.expect("wrong attempts", attempt, step.after().wrongAttempts());
                step.expectProbationKept();
                if (penalty.isZero()) {
                    step.expectPhase(new AwaitingCode(step.profile().entry().nothingTyped(), Duration.ZERO));
                    step.expectSignals(new AttemptRecorded(attempt), new CodeRejected(attempt));
                } else {
                    step.expectPhase(new Waiting(penalty));
                    step.expectSignals(
                            new AttemptRecorded(attempt), new CodeRejected(attempt), new WaitStarted(penalty));
                }
            }
        }
    }

    /**
     * A failure means that the last try the profile allows does not lock for good, or that another one does. Look at
     * whether the limit is compared with the count before this wrong code or after it: after.
     *
     * @param trial what happens
     */
    @Property
    default void R12_theLastWrongCodeAndNoOtherLocksForGood(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            int attempt = step.attempt();
            boolean locks = Penalties.lockAt(step.profile(), step.before(), attempt);
            if (step.judgesWrongCode()) {
                step.expect("locked for good", locks, step.after().phase() instanceof LockedForGood);
            }
            if (step.judgesWrongCode() && locks) {
                step.expect("wrong attempts", attempt, step.after().wrongAttempts());
                step.expectSignals(new AttemptRecorded(attempt), new CodeRejected(attempt), new PermanentlyLocked());
            }
        }
    }

    /**
     * A failure means that a unit without a limit is locked for good.
     *
     * @param trial what happens
     */
    @Property
    default void R12_aUnitWithoutLimitIsNeverLockedForGood(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            step.expectTrue(
                    "a unit without limit must not be locked for good",
                    !(step.profile().limit() instanceof Unlimited
                            && step.after().phase() instanceof LockedForGood));
        }
    }

    private static boolean isVerdict(LockSignal signal) {
        return signal instanceof AttemptRecorded || signal instanceof CodeAccepted || signal instanceof CodeRejected;
    }
}
