// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.workbench.garage.Cars;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.garage.Outcome;
import io.github.micralock.workbench.garage.Work;
import io.github.micralock.workbench.play.Ride;
import io.github.micralock.workbench.scenario.RadioUnit;
import io.github.micralock.workbench.wording.CarWords;
import io.github.micralock.workbench.wording.Wording;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/** A radio on the bench, in one of two cars: time that can be hurried, and a log of what happened. */
final class Bench {

    private final LockMachine lock;
    private final LapseClock clock;
    private final Ride ride;
    private final Wording wording;
    private final LogBook log = new LogBook();
    private Duration shownSince = Duration.ZERO;

    /** Makes a bench with a unit just fitted; {@code notes} takes each of its steps before anybody sees it. */
    Bench(RadioUnit unit, InstantSource real, Consumer<Transition> notes) {
        lock = unit.lock();
        clock = new LapseClock(real);
        wording = new Wording(unit.profile());
        ride = new Ride(Garage.of(lock, Cars.OWN_AND_OTHER), new Watcher(notes));
    }

    LockProfile profile() {
        return lock.profile();
    }

    LapseClock clock() {
        return clock;
    }

    LogBook log() {
        return log;
    }

    Wording wording() {
        return wording;
    }

    Garage garage() {
        return ride.garage();
    }

    LockState state() {
        return garage().unit();
    }

    Faceplate faceplate() {
        return lock.view(state());
    }

    /** Returns how long the unit has been on the bench. */
    Duration now() {
        return ride.now();
    }

    /** Returns how long the faceplate has been as it is. */
    Duration shownFor() {
        return now().minus(shownSince);
    }

    /** Lets the time pass that is due. */
    void tick() {
        pass(clock.due());
    }

    /** Leaps to where the lock changes by itself, if it does. */
    void leap() {
        garage().nextDeadline().ifPresent(this::pass);
    }

    private void pass(Duration time) {
        if (!time.isZero()) {
            ride.passes(time, false);
        }
    }

    void send(LockEvent event) {
        ride.happens(event);
    }

    void have(Work work) {
        ride.works(work);
    }

    /** Turns the key by a step; from ON it cranks, and springs back when it is let go. */
    void turn(boolean forward) {
        steps(forward).forEach(position -> send(new IgnitionTurned(position)));
    }

    private ImmutableList<IgnitionPosition> steps(boolean forward) {
        return KeySteps.from(state().supply().ignition(), forward);
    }

    void switchRadio() {
        send(new RadioSwitched(!state().supply().switchedOn()));
    }

    void switchBattery() {
        send(state().supply().batteryConnected() ? new BatteryDisconnected() : new BatteryConnected());
    }

    /** Takes the unit into the other car, or back. */
    void move() {
        for (String car : garage().cars()) {
            if (!car.equals(garage().place())) {
                have(new Work.Move(car));
                return;
            }
        }
    }

    void switchWire() {
        have(garage().wireCut() ? Work.Routine.MEND_WIRE : Work.Routine.CUT_WIRE);
    }

    /** Time that passes is worth a line only if something came of it. */
    private final class Watcher implements Ride.Watcher {

        private final Consumer<Transition> notes;

        Watcher(Consumer<Transition> notes) {
            this.notes = notes;
        }

        @Override
        public void stepped(Duration at, Transition step, boolean asked) {
            notes.accept(step);
            if (!lock.view(step.before()).equals(lock.view(step.after()))) {
                shownSince = at;
            }
            boolean time = step.event() instanceof TimePassed;
            if (!time || !step.signals().isEmpty()) {
                log.add(at, time ? "time passes" : step.event().text(), wording.of(step));
            }
        }

        @Override
        public void worked(Duration at, Work work, Garage before, Outcome outcome) {
            log.add(at, work.text(), CarWords.of(work, outcome));
        }
    }
}
