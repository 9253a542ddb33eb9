// SPDX-License-Identifier: Apache-2.0
package com.example.dashboard;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.Transition;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.ReArmed;
import java.util.function.Consumer;

/**
 * A car's dashboard: it repeats the radio's faceplate and lights a lamp while wrong codes are on record.
 *
 * <p>It is only told what changes, and never asks the lock: what it shows is right only if it hears everything.
 */
public final class Dashboard implements Consumer<Transition> {

    private Faceplate faceplate;
    private int wrongCodes;

    /** A dashboard beside a radio just fitted. */
    public Dashboard(LockMachine lock) {
        faceplate = lock.view(lock.initial());
    }

    @Override
    public void accept(Transition transition) {
        transition.signals().forEach(this::hear);
        boolean forgotten = transition.after().wrongAttempts() == 0;
        wrongCodes = forgotten ? 0 : wrongCodes;
    }

    public Faceplate faceplate() {
        return faceplate;
    }

    public boolean warns() {
        return wrongCodes > 0;
    }

    private void hear(LockSignal signal) {
        if (signal instanceof FaceplateChanged changed) {
            faceplate = changed.faceplate();
        } else if (signal instanceof CodeRejected rejected) {
            wrongCodes = rejected.attempt();
        } else if (signal instanceof CodeAccepted || signal instanceof ReArmed) {
            wrongCodes = 0;
        }
    }
}
