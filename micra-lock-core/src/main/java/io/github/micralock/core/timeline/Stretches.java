// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.core.graph.DeadlineLock;
import io.github.micralock.core.wording.Cause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Cuts a run into stretches: at each deadline, and wherever something happened that was not ignored. */
final class Stretches {

    private final LockMachine lock;
    private final List<Stretch> all = new ArrayList<>();

    private Stretches(LockMachine lock, LockState start) {
        this.lock = lock;
        all.add(stretch(lock, Opening.START, Duration.ZERO, start));
    }

    static ImmutableList<Stretch> of(LockMachine lock, LockState start, Iterable<Transition> steps) {
        Stretches stretches = new Stretches(DeadlineLock.of(lock), start);
        for (Transition step : steps) {
            if (step.event() instanceof TimePassed passed) {
                stretches.pass(step.before(), passed.elapsed());
            } else if (!step.ignored()) {
                stretches.begin(step);
            }
        }
        return ImmutableList.copyOf(stretches.all);
    }

    /** Lets time pass, up to one deadline after the other (R26); each step tells how much of it passed. */
    private void pass(LockState from, Duration elapsed) {
        LockState state = from;
        Duration rest = elapsed;
        while (!rest.isZero()) {
            Transition step = lock.apply(state, new TimePassed(rest));
            Duration passed = ((TimePassed) step.event()).elapsed();
            replaceLast(last().longerBy(passed));
            if (Cause.of(step) != Cause.TIME) {
                begin(step);
            }
            state = step.after();
            rest = rest.minus(passed);
        }
    }

    /** Presses one after the other are one stretch, which shows the last of what they typed. */
    private void begin(Transition step) {
        Stretch last = last();
        Opening opening = Opening.of(step);
        if (opening.cause() == Cause.PRESSED && last.opening().cause() == Cause.PRESSED) {
            replaceLast(stretch(lock, opening, last.at(), step.after()).longerBy(last.lasting()));
        } else if (last.opening().passes() && last.lasting().isZero()) {
            replaceLast(stretch(lock, opening, last.at(), step.after()));
        } else {
            all.add(stretch(lock, opening, last.end(), step.after()));
        }
    }

    private Stretch last() {
        return Iterables.getLast(all);
    }

    private void replaceLast(Stretch stretch) {
        all.set(all.size() - 1, stretch);
    }

    private static Stretch stretch(LockMachine lock, Opening opening, Duration at, LockState state) {
        boolean runs =
                state.phase() instanceof Waiting && lock.nextDeadline(state).isPresent();
        return new Stretch(opening, at, Duration.ZERO, state, lock.view(state), runs);
    }
}
