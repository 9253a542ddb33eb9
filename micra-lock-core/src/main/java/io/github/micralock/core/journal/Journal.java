// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.snapshot.Snapshot;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.checkerframework.dataflow.qual.Pure;
import org.jspecify.annotations.Nullable;

/**
 * Where a lock was, and what happened to it from there on.
 *
 * <p>Its text has two lines of header, the version of the format and the snapshot, and then the lines of its entries:
 *
 * <pre>
 * micra-lock journal 1
 * micra-lock state 1 K11_HANDBOOK 0123456789ab ignition LOCK radio on battery on ...
 * PT0S ignition ACC -&gt; FaceplateChanged silent "CODE"
 * PT0S preset 1 -&gt; FaceplateChanged silent "1000"
 * PT2.5S elapse PT2.5S -&gt; nothing
 * PT2.5S confirm -&gt; AttemptRecorded 1 ...
 * PT2.5S confirm -&gt; AttemptRecorded 1, CodeRejected 1, FaceplateChanged silent "CODE"
 * </pre>
 *
 * <p>It says what a person typed, and so it may tell the secret code to whoever reads it: keep it as one keeps the code.
 */
@Immutable
public final class Journal {

    static final String TITLE = "micra-lock journal 1\n";

    private final Snapshot start;
    private final ImmutableList<JournalEntry> entries;
    private final @Nullable JournalEntry begun;

    Journal(Snapshot start, ImmutableList<JournalEntry> entries, @Nullable JournalEntry begun) {
        this.start = start;
        this.entries = entries;
        this.begun = begun;
    }

    /**
     * Returns the journal of some steps.
     *
     * @param start where the lock was before the first
     * @param steps what happened, in order
     * @return the journal
     */
    public static Journal of(Snapshot start, Iterable<Transition> steps) {
        ImmutableList.Builder<JournalEntry> entries = ImmutableList.builder();
        Duration at = Duration.ZERO;
        for (Transition step : steps) {
            JournalEntry entry = JournalEntry.of(at, step);
            entries.add(entry);
            at = entry.at();
        }
        return new Journal(start, entries.build(), null);
    }

    /**
     * Returns the lines that come before all entries.
     *
     * @param start where the lock is
     * @return two lines of printable ASCII, each ended by a line feed
     */
    public static String header(Snapshot start) {
        return TITLE + start.text() + "\n";
    }

    /**
     * Returns where the lock was before the first entry.
     *
     * @return the snapshot in the header
     */
    @Pure
    public Snapshot start() {
        return start;
    }

    /**
     * Returns what happened, as far as it is told to its end.
     *
     * @return the entries, in order
     */
    @Pure
    public ImmutableList<JournalEntry> entries() {
        return entries;
    }

    /**
     * Returns what was begun when the journal was cut short: an attempt that is on record, while its result is not (R9).
     *
     * @return an entry whose last signal is {@code AttemptRecorded}; empty if the last entry is whole
     */
    public Optional<JournalEntry> begun() {
        return Optional.ofNullable(begun);
    }

    /**
     * Returns everything that happened, also what was only begun: an attempt that is on record counts.
     *
     * @return the events, in order
     */
    public ImmutableList<LockEvent> events() {
        return all().map(JournalEntry::event).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns when the last entry was.
     *
     * @return how long after the start; zero if nothing happened
     */
    public Duration end() {
        return all().map(JournalEntry::at).reduce(Duration.ZERO, (before, at) -> at);
    }

    private Stream<JournalEntry> all() {
        return Stream.concat(entries.stream(), begun().stream());
    }

    /**
     * Returns the canonical text.
     *
     * @return lines of printable ASCII, each ended by a line feed
     */
    public String text() {
        StringBuilder text = new StringBuilder(header(start));
        entries.forEach(entry -> entry.lines().forEach(text::append));
        begun().ifPresent(entry -> entry.begun().forEach(text::append));
        return text.toString();
    }

    @Override
    @Pure
    public boolean equals(@Nullable Object other) {
        return other instanceof Journal that
                && that.start.equals(start)
                && that.entries.equals(entries)
                && Objects.equals(that.begun, begun);
    }

    @Override
    @Pure
    public int hashCode() {
        return Objects.hash(start, entries, begun);
    }
}
