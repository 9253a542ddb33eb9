// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.garage.Outcome;
import io.github.micralock.workbench.garage.Work;
import java.time.Duration;

/** What happens to a garage, one thing after the other, and how late it is. It is confined to one thread. */
public final class Ride {

    /** Whoever is told of it. */
    public interface Watcher {

        /**
         * Is told of a step of the unit.
         *
         * @param at the time since the start, when the step was over
         * @param step the step
         * @param asked whether somebody wanted this very moment; false for time on the way to another one
         */
        void stepped(Duration at, Transition step, boolean asked);

        /**
         * Is told of work, before the steps that the unit makes of it.
         *
         * @param at the time since the start
         * @param work what was done
         * @param before the garage before it
         * @param outcome what came of it
         */
        void worked(Duration at, Work work, Garage before, Outcome outcome);
    }

    private final Watcher watcher;
    private Garage garage;
    private Duration now = Duration.ZERO;

    /**
     * Begins.
     *
     * @param garage where it begins
     * @param watcher whoever is told
     */
    public Ride(Garage garage, Watcher watcher) {
        this.garage = garage;
        this.watcher = watcher;
    }

    /**
     * Returns how the garage is now.
     *
     * @return the garage
     */
    public Garage garage() {
        return garage;
    }

    /**
     * Returns how late it is.
     *
     * @return the time since the start; not negative
     */
    public Duration now() {
        return now;
    }

    /**
     * Lets an event happen.
     *
     * @param event any event; none that the car sends itself
     */
    public void happens(LockEvent event) {
        if (event instanceof TimePassed passed) {
            passes(passed.elapsed(), true);
        } else {
            becomes(garage.after(event), true);
        }
    }

    /**
     * Lets time pass; whatever ends meanwhile gets a step of its own at its own instant (R26).
     *
     * @param elapsed how much; not negative
     * @param asked whether somebody wants the moment at its end
     */
    public void passes(Duration elapsed, boolean asked) {
        Pieces.of(elapsed, () -> garage.nextDeadline(), (piece, last) -> {
            now = now.plus(piece);
            becomes(garage.after(new TimePassed(piece)), asked && last);
        });
    }

    /**
     * Has work done on the car.
     *
     * @param work the work
     */
    public void works(Work work) {
        Outcome outcome = work.on(garage);
        watcher.worked(now, work, garage, outcome);
        becomes(outcome, true);
    }

    private void becomes(Outcome outcome, boolean asked) {
        garage = outcome.garage();
        outcome.transitions().forEach(step -> watcher.stepped(now, step, asked));
    }
}
