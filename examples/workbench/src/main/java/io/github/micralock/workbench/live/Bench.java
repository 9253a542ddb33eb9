// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import com.google.common.collect.ImmutableList;
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
import io.github.micralock.core.session.LockSession;
import io.github.micralock.workbench.scenario.CodedUnit;
import io.github.micralock.workbench.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A radio on the bench: a session with a clock that can be hurried, and a log of what happened. */
final class Bench {

    private final LapseClock clock;
    private final Instant start;
    private final LockSession session;
    private final Wording wording;
    private final LogBook log = new LogBook();
    private Instant shownSince;

    Bench(CodedUnit unit, InstantSource real) {
        clock = new LapseClock(real);
        start = clock.instant();
        shownSince = start;
        wording = new Wording(unit.profile());
        session = LockSession.of(unit.lock(), clock);
        session.addListener(this::note);
    }

    LockProfile profile() {
        return session.machine().profile();
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

    LockState state() {
        return session.state();
    }

    Faceplate faceplate() {
        return session.faceplate();
    }

    /** Returns how long the unit has been on the bench. */
    Duration now() {
        return Duration.between(start, clock.instant());
    }

    /** Returns how long the faceplate has been as it is. */
    Duration shownFor() {
        return Duration.between(shownSince, clock.instant());
    }

    /** Lets the time pass that is due, and stops at each deadline on the way, so that the log has its instant. */
    void tick() {
        pass(clock.due());
    }

    /** Leaps to where the lock changes by itself, if it does. */
    void leap() {
        session.nextDeadline().ifPresent(this::pass);
    }

    private void pass(Duration time) {
        Duration rest = time;
        while (!rest.isZero()) {
            Duration next = session.nextDeadline().orElse(rest);
            Duration piece = next.compareTo(rest) < 0 ? next : rest;
            rest = rest.minus(piece);
            clock.advance(piece);
            session.state();
        }
    }

    void send(LockEvent event) {
        session.send(event);
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

    /** A session tells of time only if something came of it. */
    private void note(Transition step) {
        if (!session.machine().view(step.before()).equals(session.machine().view(step.after()))) {
            shownSince = clock.instant();
        }
        String what = step.event() instanceof TimePassed
                ? "time passes"
                : step.event().text();
        log.add(now(), what, wording.of(step));
    }
}
