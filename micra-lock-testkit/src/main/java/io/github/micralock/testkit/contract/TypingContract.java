// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.testkit.expected.Typed;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** How a person types a code (R7, R8). */
public interface TypingContract extends LockContract {

    /**
     * A failure means that a press changes another digit than its own, changes it wrongly, or forgets to start the
     * settle time anew. Look at the entry style of the profile that the message prints: each of the three counts
     * otherwise.
     *
     * @param trial what happens
     */
    @Property
    default void R7_R8_aPressChangesItsOwnDigitAndNoOther(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.event() instanceof PresetPressed pressed
                    && step.running()
                    && step.judgement().isEmpty()
                    && step.before().phase() instanceof AwaitingCode awaiting) {
                var typed = new Typed(step.profile().entry(), awaiting.entry()).pressed(pressed.preset());
                if (typed.isPresent()) {
                    boolean everywhere = typed.get().indexOf(Typed.UNTOUCHED) < 0;
                    Duration settle = everywhere ? step.profile().entry().settle() : Duration.ZERO;
                    step.expectPhase(new AwaitingCode(CodeEntry.parse(typed.get()), settle));
                    step.expectCountKept();
                    step.expectSignals();
                } else {
                    step.expectIgnored(IgnoredReason.PRESET_NOT_USED);
                }
            }
        }
    }

    /**
     * A failure means that a unit hears its buttons although it does not run, or gives another reason.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R7_noButtonIsHeardWhileTheUnitDoesNotRun(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (step.isButton() && !step.running()) {
                step.expectIgnored(IgnoredReason.NOT_RUNNING);
            }
        }
    }

    /**
     * A failure means that a button of a unit that plays does something to its lock.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R7_aUnitThatPlaysTakesNoCode(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (step.isButton() && step.running() && step.before().phase() instanceof Operating) {
                step.expectIgnored(IgnoredReason.OPERATING);
            }
        }
    }

    /**
     * A failure means that a button of a unit that its immobiliser refused does something, or is said to be ignored for
     * another reason.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R7_R18_aUnitThatWasRefusedTakesNoCode(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (step.isButton() && step.running() && step.before().phase() instanceof LinkRefused) {
                step.expectIgnored(IgnoredReason.LINK_REFUSED);
            }
        }
    }

    /**
     * A failure means that a confirmation of nothing, or of a code with a dash left, is judged or counted. Look at the
     * order in which the three reasons are asked for: section 6 of the model.
     *
     * @param trial what happens
     */
    @Property
    default void R8_aConfirmationOfNoWholeCodeIsIgnored(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            Step confirmed = trial.probe(step.after(), new EntryConfirmed());
            if (confirmed.running()
                    && confirmed.judgement().isEmpty()
                    && confirmed.before().phase() instanceof AwaitingCode awaiting) {
                Typed typed = new Typed(confirmed.profile().entry(), awaiting.entry());
                if (confirmed.profile().entry().style() instanceof TypedStraight) {
                    confirmed.expectIgnored(IgnoredReason.JUDGES_BY_ITSELF);
                } else {
                    confirmed.expectIgnored(
                            typed.nothing() ? IgnoredReason.NOTHING_TYPED : IgnoredReason.DIGITS_MISSING);
                }
            }
        }
    }

    /**
     * A failure means that an entry stays after it was judged, or that the last digit typed straight is not judged.
     *
     * @param trial what happens
     */
    @Property
    default void R7_R8_nothingIsLeftOfWhatWasJudged(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.judgement().isPresent()) {
                step.expectTrue(
                        "nothing must be left of an entry that was judged",
                        !(step.after().phase() instanceof AwaitingCode awaiting)
                                || new Typed(step.profile().entry(), awaiting.entry()).nothing());
            }
        }
    }

    /**
     * A failure means that an entry settles too early, too late, although a digit is missing, or loses digits
     * meanwhile. Look at the boundary of {@code settling}, and at a settle time of zero, which is never.
     *
     * @param trial what happens
     */
    @Property
    default void R8_anEntryStandsUntilItHasSettled(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.event() instanceof TimePassed passed
                    && step.judgement().isEmpty()
                    && step.before().phase() instanceof AwaitingCode awaiting) {
                Duration settling = awaiting.settling().isZero()
                        ? Duration.ZERO
                        : awaiting.settling().minus(passed.elapsed());
                step.expectPhase(new AwaitingCode(awaiting.entry(), settling));
                step.expectSignals();
            }
        }
    }

    /**
     * A failure means that clearing an entry counts it, leaves some of it, or does something where nothing is typed.
     *
     * @param trial what happens
     */
    @Property
    default void R8_clearingDiscardsTheEntryUncounted(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.event() instanceof EntryCleared
                    && step.running()
                    && step.before().phase() instanceof AwaitingCode awaiting) {
                if (new Typed(step.profile().entry(), awaiting.entry()).nothing()) {
                    step.expectIgnored(IgnoredReason.NOTHING_TYPED);
                } else {
                    step.expectPhase(new AwaitingCode(step.profile().entry().nothingTyped(), Duration.ZERO));
                    step.expectCountKept();
                    step.expectSignals(new EntryDiscarded());
                }
            }
        }
    }
}
