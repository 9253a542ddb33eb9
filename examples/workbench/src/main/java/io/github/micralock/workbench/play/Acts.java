// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.garage.Outcome;
import io.github.micralock.workbench.garage.Work;
import io.github.micralock.workbench.scenario.CarWork;
import io.github.micralock.workbench.scenario.Cue;
import io.github.micralock.workbench.scenario.CueText;
import io.github.micralock.workbench.scenario.Happening;
import io.github.micralock.workbench.scenario.KeyTurn;
import io.github.micralock.workbench.scenario.Remark;
import io.github.micralock.workbench.scenario.Repeat;
import io.github.micralock.workbench.scenario.Scenario;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Plays a scenario act by act, so that it can be taken back act by act: repeats are unrolled, events come one by one,
 * and time stops at each deadline (R26). All acts together do what the scenario does.
 */
public final class Acts extends Driver {

    private final Ride ride;
    private final Prompter prompter;
    private final ImmutableList.Builder<Act> acts = ImmutableList.builder();

    private Acts(Ride ride, Prompter prompter) {
        super(ride);
        this.ride = ride;
        this.prompter = prompter;
    }

    /**
     * Plays a scenario.
     *
     * @param scenario what happens, and to which unit
     * @return what was done, in order
     */
    public static ImmutableList<Act> of(Scenario scenario) {
        Prompter prompter = new Prompter();
        Acts acts = new Acts(new Ride(scenario.garage(), prompter), prompter);
        scenario.script().cues().forEach(cue -> cue.play(acts));
        return acts.acts.build();
    }

    @Override
    public void happening(Happening cue) {
        if (cue.events().isEmpty()) {
            pause(untilLastDeadline(cue.delay()));
            return;
        }
        Duration delay = untilEvent(cue.delay());
        for (LockEvent event : cue.events()) {
            happens(delay, event);
            delay = Duration.ZERO;
        }
    }

    private void happens(Duration delay, LockEvent event) {
        if (event instanceof TimePassed passed) {
            if (!delay.isZero()) {
                pause(delay);
            }
            pause(untilLastDeadline(passed.elapsed()));
        } else {
            Happening single = new Happening(delay, ImmutableList.of(event));
            super.happening(single);
            done(single);
        }
    }

    @Override
    public void keyTurn(KeyTurn cue) {
        KeyTurn late = new KeyTurn(untilEvent(cue.delay()), cue.target());
        super.keyTurn(late);
        done(late);
    }

    @Override
    public void carWork(CarWork cue) {
        CarWork late = new CarWork(untilEvent(cue.delay()), cue.work());
        super.carWork(late);
        done(late);
    }

    @Override
    public void remark(Remark cue) {
        done(cue);
    }

    @Override
    public void repeat(Repeat cue) {
        for (int number = 1; number <= cue.times(); number++) {
            cue.script().cues().forEach(inner -> inner.play(this));
        }
    }

    /** Lets time pass up to the last deadline on the way, and returns what is left of it. */
    private Duration untilLastDeadline(Duration delay) {
        Duration left = delay;
        while (true) {
            Duration next = ride.garage().nextDeadline().orElse(left);
            if (next.compareTo(left) >= 0) {
                return left;
            }
            left = left.minus(next);
            pause(next);
        }
    }

    /** The same for time before something that happens: what ends at that very moment has an act of its own. */
    private Duration untilEvent(Duration delay) {
        Duration left = untilLastDeadline(delay);
        boolean deadline = ride.garage().nextDeadline().filter(left::equals).isPresent();
        if (!deadline && CueText.isDelay(left)) {
            return left;
        }
        pause(left);
        return Duration.ZERO;
    }

    private void pause(Duration time) {
        Happening pause = new Happening(time, ImmutableList.of());
        super.happening(pause);
        done(pause);
    }

    private void done(Cue cue) {
        acts.add(prompter.act(cue, ride));
    }

    /** Notes what comes of an act. */
    private static final class Prompter implements Ride.Watcher {

        private ImmutableList.Builder<Transition> steps = ImmutableList.builder();
        private @Nullable Outcome outcome;

        Act act(Cue cue, Ride ride) {
            Act act = new Act(cue, ride.now(), steps.build(), outcome, ride.garage());
            steps = ImmutableList.builder();
            outcome = null;
            return act;
        }

        @Override
        public void stepped(Duration at, Transition step, boolean asked) {
            steps.add(step);
        }

        @Override
        public void worked(Duration at, Work work, Garage before, Outcome came) {
            outcome = came;
        }
    }
}
