// SPDX-License-Identifier: Apache-2.0
package com.example.dashboard;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.Transition;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.LockSignal;
import java.util.function.Consumer;

/**
 * A car's dashboard: it repeats the radio's faceplate and lights a lamp while wrong codes are on record.
 *
 * <p>It is only told what changes, and never asks the lock: what it shows is right only if it hears everything.
 */
public final class Dashboard implements Consumer<Transition> {

    private Faceplate faceplate;
    private boolean warns;

    /** A dashboard beside a radio just fitted. */
    public Dashboard(LockMachine lock) {
        faceplate = lock.view(lock.initial());
    }

    @Override
    public void accept(Transition transition) {
        transition.signals().forEach(this::hear);
        if (transition.after().wrongAttempts() == 0) {
            warns = false; // some radios forget with the battery, and say nothing
        }
    }

    public Faceplate faceplate() {
        return faceplate;
    }

    public boolean warns() {
        return warns;
    }

    private void hear(LockSignal signal) {
        if (signal instanceof FaceplateChanged changed) {
            faceplate = changed.faceplate();
        } else if (signal instanceof CodeRejected) {
            warns = true;
        }
    }
}
