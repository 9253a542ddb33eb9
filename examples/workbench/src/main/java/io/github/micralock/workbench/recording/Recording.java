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
import io.github.micralock.workbench.play.Audience;
import io.github.micralock.workbench.play.Beat;
import io.github.micralock.workbench.play.Step;
import io.github.micralock.workbench.play.Tally;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * The journal of a unit, written while it is played: each step before anybody sees it (R9). Time that nobody notices is
 * written together with what comes next.
 */
public final class Recording implements Audience {

    private final String name;
    private final Chronicle chronicle;
    private Optional<Transition> unnoticed = Optional.empty();

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
    public void accept(Transition step) {
        if (step.event() instanceof TimePassed passed && step.signals().isEmpty()) {
            unnoticed = Optional.of(later(passed.elapsed(), step.after()).orElse(step));
        } else {
            end();
            keep(step);
        }
    }

    /** R25: time in two pieces is time in one. */
    private Optional<Transition> later(Duration elapsed, LockState after) {
        return unnoticed.map(before -> new Transition(
                before.before(),
                new TimePassed(((TimePassed) before.event()).elapsed().plus(elapsed)),
                after,
                ImmutableList.of()));
    }

    /**
     * Writes down what is still held back.
     *
     * @throws OutputLostException if the store does not keep it
     */
    public void end() {
        Optional<Transition> time = unnoticed;
        unnoticed = Optional.empty();
        time.ifPresent(this::keep);
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

    @Override
    public void opens() {}

    @Override
    public void sees(Beat beat) {
        if (beat instanceof Step step) {
            accept(step.transition());
        }
    }

    @Override
    public void closes(Tally tally) {
        end();
    }
}
