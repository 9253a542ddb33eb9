// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.testkit.expected.Shown;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is to be seen and heard (R29, R30). */
public interface FaceplateContract extends LockContract {

    /**
     * A failure means that a unit shows another word than its profile has for the phase it is in.
     *
     * @param trial what happens
     */
    @Property
    default void R29_theFaceplateSaysTheProfilesWordForThePhase(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (!(step.after().phase() instanceof AwaitingCode)
                    && !(step.after().phase() instanceof Waiting)) {
                expectShown(trial, step);
            }
        }
    }

    /**
     * A failure means that a host is not told of a new faceplate, is told of one that is not new, or is told a wrong
     * one. Look at whether {@code view} of the two states is compared, and not the phases.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R29_aNewFaceplateIsTheLastSignalOfItsTransition(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            Faceplate before = trial.machine().view(step.before());
            Faceplate after = trial.machine().view(step.after());
            ImmutableList<LockSignal> rest = step.signalsButFaceplate();
            ImmutableList<LockSignal> expected = before.equals(after)
                    ? rest
                    : ImmutableList.<LockSignal>builder()
                            .addAll(rest)
                            .add(new FaceplateChanged(after))
                            .build();
            step.expect("signals", expected, step.signals());
        }
    }

    /**
     * A failure means that the display does not show what was typed, or asks for a code in another way than the profile
     * says.
     *
     * @param trial what happens
     */
    @Property
    default void R30_typedDigitsAreShownAndElseThePrompt(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.after().phase() instanceof AwaitingCode) {
                expectShown(trial, step);
            }
        }
    }

    /**
     * A failure means that a wait shows another word than the profile's, or another time than is left of it. Look at
     * the rounding: a second that has begun counts as a whole one.
     *
     * @param trial what happens
     */
    @Property
    default void R30_aWaitShowsItsCountdownWhereTheProfileSaysSo(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.after().phase() instanceof Waiting) {
                expectShown(trial, step);
            }
        }
    }

    private static void expectShown(Trial trial, Step step) {
        step.expect(
                "faceplate",
                new Shown(step.profile()).in(step.after()),
                trial.machine().view(step.after()));
    }
}
