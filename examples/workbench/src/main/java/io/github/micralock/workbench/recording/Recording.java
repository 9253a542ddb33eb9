// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.recording;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.core.journal.Chronicle;
import io.github.micralock.core.journal.JournalStore;
import io.github.micralock.core.journal.JournalStoreException;
import io.github.micralock.core.snapshot.SnapshotFormat;
import io.github.micralock.workbench.console.OutputLostException;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a unit, written while it is played: each step before anybody sees it (R9). Time that nobody notices is
 * written together with what comes next.
 */
public final class Recording implements Consumer<Transition> {

    private final String name;
    private final Chronicle chronicle;
    private @Nullable Transition unnoticed;

    private Recording(String name, Chronicle chronicle) {
        this.name = name;
        this.chronicle = chronicle;
    }

    /**
     * Begins a journal.
     *
     * @param name what to call its place in errors
     * @param lock the lock of the unit, just fitted
     * @param store where the lines go; empty
     * @return the recording, whose header is in the store
     * @throws OutputLostException if the store does not keep the header
     */
    public static Recording begin(String name, LockMachine lock, JournalStore store) {
        try {
            return new Recording(
                    name, Chronicle.begun(SnapshotFormat.of(lock.profile()).snapshot(lock.initial()), store));
        } catch (JournalStoreException lost) {
            throw lost(name, lost);
        }
    }

    /**
     * Writes a step down.
     *
     * @param step the next step of the unit
     * @throws OutputLostException if the store does not keep it
     */
    @Override
    public void accept(Transition step) {
        if (step.event() instanceof TimePassed passed && step.signals().isEmpty()) {
            unnoticed = unnoticed == null ? step : later(unnoticed, passed.elapsed(), step.after());
        } else {
            end();
            keep(step);
        }
    }

    /** R25: time in two pieces is time in one. */
    private static Transition later(Transition time, Duration elapsed, LockState after) {
        Duration before = ((TimePassed) time.event()).elapsed();
        return new Transition(time.before(), new TimePassed(before.plus(elapsed)), after, ImmutableList.of());
    }

    /**
     * Writes down what is still held back.
     *
     * @throws OutputLostException if the store does not keep it
     */
    public void end() {
        Transition time = unnoticed;
        unnoticed = null;
        if (time != null) {
            keep(time);
        }
    }

    private void keep(Transition step) {
        try {
            chronicle.keep(ImmutableList.of(step));
        } catch (JournalStoreException lost) {
            throw lost(name, lost);
        }
    }

    private static OutputLostException lost(String name, JournalStoreException lost) {
        return new OutputLostException(
                name, lost.getCause() instanceof IOException cause ? cause : new IOException(lost));
    }
}
