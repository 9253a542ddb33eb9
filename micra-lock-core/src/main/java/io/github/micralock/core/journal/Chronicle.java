// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import io.github.micralock.api.Transition;
import io.github.micralock.core.snapshot.Snapshot;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A journal that is being written to a store, line by line; for one thread at a time.
 *
 * <p>The first failure of the store is the end: nobody knows what of the entry it kept, so nothing more is written, and
 * what is in the store tells how to go on.
 */
public final class Chronicle {

    private final JournalStore store;
    private final AtomicReference<Duration> at = new AtomicReference<>(Duration.ZERO);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Chronicle(JournalStore store) {
        this.store = store;
    }

    /**
     * Returns a chronicle whose header is in the store.
     *
     * @param start where the lock is
     * @param store where the lines go; empty
     * @return the chronicle
     * @throws JournalStoreException if the store did not keep the header
     */
    public static Chronicle begun(Snapshot start, JournalStore store) {
        Chronicle chronicle = new Chronicle(store);
        chronicle.append(Journal.header(start));
        return chronicle;
    }

    /**
     * Writes steps. When it returns they are in the store.
     *
     * @param steps what happened, in order
     * @throws JournalStoreException if the store did not keep them, or something before them
     */
    public void keep(Iterable<Transition> steps) {
        checkKept();
        for (Transition step : steps) {
            JournalEntry entry = JournalEntry.of(at.get(), step);
            entry.lines().forEach(this::append);
            at.set(entry.at());
        }
    }

    /**
     * Checks that the store has kept everything so far.
     *
     * @throws JournalStoreException if it has not
     */
    public void checkKept() {
        Throwable cause = failure.get();
        if (cause != null) {
            throw new JournalStoreException(cause);
        }
    }

    /** Whatever a store throws, an error included, leaves open what it kept. */
    private void append(String lines) {
        try {
            store.append(lines);
        } catch (Throwable thrown) {
            failure.set(thrown);
            throw new JournalStoreException(thrown);
        }
    }
}
