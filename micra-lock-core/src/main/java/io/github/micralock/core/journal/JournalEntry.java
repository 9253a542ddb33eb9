// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.LockSignal;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One step of a lock as a journal tells it.
 *
 * @param at how long after the start of the journal it was, once it had happened; not negative. Of time that passes it is
 *     the end
 * @param event what happened
 * @param signals what an observer noticed, in order
 */
@Immutable
public record JournalEntry(Duration at, LockEvent event, ImmutableList<LockSignal> signals) {

    /** What ends a line of an entry that was only begun. */
    static final String BEGUN = " ...";

    static final String ARROW = " -> ";
    static final String NOTHING = "nothing";

    /** Rejects an entry from before the start. */
    public JournalEntry {
        checkArgument(!at.isNegative(), "at must not be negative, was %s", at);
    }

    /**
     * Returns the entry that tells a step.
     *
     * @param before when the entry before it was; zero if there is none
     * @param step the step
     * @return the entry; {@code before} and what elapsed, if the step is time, is when it was
     */
    public static JournalEntry of(Duration before, Transition step) {
        return new JournalEntry(later(before, step.event()), step.event(), step.signals());
    }

    /** Sums of time end at the longest duration there is (R28). */
    static Duration later(Duration before, LockEvent event) {
        return event instanceof TimePassed passed
                ? new TimePassed(before).plus(passed).elapsed()
                : before;
    }

    /**
     * Returns the canonical text of this entry.
     *
     * @return such as {@code PT12.5S confirm -> AttemptRecorded 1, CodeRejected 1}, without a line break
     */
    public String text() {
        return at + " " + event.text() + ARROW
                + (signals.isEmpty()
                        ? NOTHING
                        : signals.stream().map(SignalPrinter::print).collect(Collectors.joining(", ")));
    }

    /**
     * Returns the lines that tell this entry, to be kept one after another. An attempt has a line of its own before the
     * line that tells the result, so that it is on record before anything depends on whether the code was right (R9).
     *
     * @return lines of printable ASCII, each ended by a line feed; the last one is {@link #text()}
     */
    public ImmutableList<String> lines() {
        return ImmutableList.<String>builder()
                .addAll(begun())
                .add(text() + "\n")
                .build();
    }

    /** The lines that tell of an attempt and not of its result. */
    ImmutableList<String> begun() {
        return IntStream.range(0, signals.size())
                .filter(index -> signals.get(index) instanceof AttemptRecorded)
                .mapToObj(index -> new JournalEntry(at, event, signals.subList(0, index + 1)).text() + BEGUN + "\n")
                .collect(ImmutableList.toImmutableList());
    }
}
