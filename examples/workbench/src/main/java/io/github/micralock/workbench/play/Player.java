// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.workbench.scenario.Cue;
import io.github.micralock.workbench.scenario.Happening;
import io.github.micralock.workbench.scenario.KeyTurn;
import io.github.micralock.workbench.scenario.Remark;
import io.github.micralock.workbench.scenario.Repeat;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.scenario.Script;
import java.time.Duration;

/** Plays a scenario on a lock. */
public final class Player implements Cue.Cast {

    private final LockMachine lock;
    private final Audience audience;
    private final Tally tally;

    private LockState state;
    private Duration now = Duration.ZERO;
    private Round round = Round.NONE;

    private Player(LockMachine lock, Audience audience) {
        this.lock = lock;
        this.audience = audience;
        state = lock.initial();
        tally = new Tally(lock.profile(), state);
    }

    /**
     * Plays a scenario from the beginning to the end.
     *
     * @param scenario what happens, and to which unit
     * @param audience whoever watches
     */
    public static void play(Scenario scenario, Audience audience) {
        Player player = new Player(scenario.unit().lock(), audience);
        audience.opens();
        player.play(scenario.script());
        audience.closes(player.tally);
    }

    private void play(Script script) {
        script.cues().forEach(cue -> cue.play(this));
    }

    @Override
    public void happening(Happening cue) {
        wait(cue.delay(), cue.events().isEmpty());
        cue.events().forEach(this::happens);
    }

    @Override
    public void keyTurn(KeyTurn cue) {
        wait(cue.delay(), false);
        IgnitionPosition from = state.supply().ignition();
        if (from == cue.target()) {
            happens(new IgnitionTurned(from));
        }
        IgnitionTurned.along(from, cue.target()).forEach(this::happens);
    }

    @Override
    public void remark(Remark cue) {
        audience.sees(new Told(cue.text(), round));
    }

    @Override
    public void repeat(Repeat cue) {
        boolean outermost = round.equals(Round.NONE);
        for (int number = 1; number <= cue.times(); number++) {
            round = outermost ? new Round(number, cue.times()) : round;
            play(cue.script());
        }
        round = outermost ? Round.NONE : round;
    }

    private void happens(LockEvent event) {
        if (event instanceof TimePassed passed) {
            pass(passed.elapsed(), true);
        } else {
            step(event, true);
        }
    }

    private void wait(Duration delay, boolean asked) {
        if (!delay.isZero()) {
            pass(delay, asked);
        }
    }

    /** Whatever ends meanwhile gets a step of its own at its own instant (R26). */
    private void pass(Duration elapsed, boolean asked) {
        Duration rest = elapsed;
        do {
            Duration next = lock.nextDeadline(state).orElse(rest);
            Duration piece = next.compareTo(rest) < 0 ? next : rest;
            rest = rest.minus(piece);
            now = now.plus(piece);
            step(new TimePassed(piece), asked && rest.isZero());
        } while (!rest.isZero());
    }

    private void step(LockEvent event, boolean asked) {
        Transition transition = lock.apply(state, event);
        Step step = new Step(now, transition, round, asked);
        state = transition.after();
        tally.count(step);
        audience.sees(step);
    }
}
