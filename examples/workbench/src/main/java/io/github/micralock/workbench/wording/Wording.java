// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.wording;

import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import java.util.stream.Collectors;

/** What there is to say about a step of one make of unit. */
public final class Wording {

    private final LockProfile profile;
    private final SignalWords signals;

    /**
     * Makes the words for one make of unit.
     *
     * @param profile the make
     */
    public Wording(LockProfile profile) {
        this.profile = profile;
        signals = new SignalWords(profile);
    }

    /**
     * Returns what happened, as far as the display does not show it.
     *
     * @param step the step
     * @return a few words; empty if there is nothing to say
     */
    public String of(Transition step) {
        String words = step.signals().stream()
                .map(signal -> signal.match(step, signals))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() && !runsOn(step.before()) && runsOn(step.after()) && waits(step.before())
                ? "the wait runs on"
                : words;
    }

    /**
     * Says whether a penalty runs down here.
     *
     * @param state any state
     * @return true if one is in force and has its supply
     */
    public boolean runsOn(LockState state) {
        return waits(state) && profile.waiting().runsWhile().holds(state.supply());
    }

    private static boolean waits(LockState state) {
        return state.phase() instanceof Waiting;
    }
}
