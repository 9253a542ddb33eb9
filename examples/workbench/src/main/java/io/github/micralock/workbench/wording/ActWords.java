// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.wording;

import com.google.common.collect.Streams;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.wording.InWords;
import io.github.micralock.workbench.garage.Outcome;
import io.github.micralock.workbench.play.Act;
import io.github.micralock.workbench.scenario.CarWork;
import io.github.micralock.workbench.scenario.Cue;
import io.github.micralock.workbench.scenario.Happening;
import io.github.micralock.workbench.scenario.KeyTurn;
import io.github.micralock.workbench.scenario.Remark;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done, and what came of it, in words. */
public final class ActWords {

    private final Wording wording;

    /**
     * Makes the words for one make of unit.
     *
     * @param profile the make
     */
    public ActWords(LockProfile profile) {
        wording = new Wording(profile);
    }

    /**
     * Returns what was done, without the time before it.
     *
     * @param act any act
     * @return such as {@code preset 1} or {@code 45 min later}
     */
    public static String done(Act act) {
        Cue cue = act.cue();
        if (cue instanceof Happening happening) {
            return happening.events().isEmpty()
                    ? InWords.of(happening.delay()) + " later"
                    : happening.events().get(0).text();
        }
        if (cue instanceof KeyTurn turn) {
            return "turn " + turn.target();
        }
        if (cue instanceof CarWork car) {
            return car.work().text();
        }
        return cue instanceof Remark remark ? remark.text() : "";
    }

    /**
     * Returns what came of it, as far as the display does not show it.
     *
     * @param act any act
     * @return a few words; empty if there is nothing to say
     */
    public String cameOf(Act act) {
        return Streams.concat(ofCar(act), act.steps().stream().map(wording::of))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> ofCar(Act act) {
        Outcome outcome = act.outcome();
        return outcome != null && act.cue() instanceof CarWork car
                ? Stream.of(CarWords.of(car.work(), outcome))
                : Stream.empty();
    }
}
