// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import io.github.micralock.api.Transition;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.garage.Outcome;
import io.github.micralock.workbench.garage.Work;
import io.github.micralock.workbench.scenario.Remark;
import io.github.micralock.workbench.scenario.Repeat;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.scenario.Script;
import java.time.Duration;

/** Plays a scenario on a unit in its cars. */
public final class Player extends Driver {

    private final Stalls stalls;

    private Player(Garage garage, Stalls stalls) {
        super(new Ride(garage, stalls));
        this.stalls = stalls;
    }

    /**
     * Plays a scenario from the beginning to the end.
     *
     * @param scenario what happens, and to which unit
     * @param audience whoever watches
     */
    public static void play(Scenario scenario, Audience audience) {
        Garage garage = scenario.garage();
        Stalls stalls = new Stalls(audience, new Tally(garage.lock().profile(), garage.unit()));
        audience.opens();
        new Player(garage, stalls).play(scenario.script());
        audience.closes(stalls.tally);
    }

    private void play(Script script) {
        script.cues().forEach(cue -> cue.play(this));
    }

    @Override
    public void remark(Remark cue) {
        stalls.audience.sees(new Told(cue.text(), stalls.round));
    }

    @Override
    public void repeat(Repeat cue) {
        boolean outermost = stalls.round.equals(Round.NONE);
        for (int number = 1; number <= cue.times(); number++) {
            stalls.round = outermost ? new Round(number, cue.times()) : stalls.round;
            play(cue.script());
        }
        stalls.round = outermost ? Round.NONE : stalls.round;
    }

    /** Where the audience sits: it sees what happens, and in which round. */
    private static final class Stalls implements Ride.Watcher {

        private final Audience audience;
        private final Tally tally;
        private Round round = Round.NONE;

        Stalls(Audience audience, Tally tally) {
            this.audience = audience;
            this.tally = tally;
        }

        @Override
        public void stepped(Duration at, Transition transition, boolean asked) {
            Step step = new Step(at, transition, round, asked);
            tally.count(step);
            audience.sees(step);
        }

        @Override
        public void worked(Duration at, Work work, Garage before, Outcome outcome) {
            audience.sees(new Done(at, work, outcome, before.unit(), round));
        }
    }
}
