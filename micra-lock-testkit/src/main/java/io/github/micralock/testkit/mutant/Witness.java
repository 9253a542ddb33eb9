// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.LockRun;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;

/**
 * A shortest history after which two locks differ, see {@link Lockstep}.
 *
 * <p>Its text shows what the first does, and then how the last step of the other is told:
 *
 * <pre>
 * SMALL, key at LOCK, radio on, battery on, AwaitingCode __, dark
 *   1 ignition ACC -&gt; AwaitingCode __, "CODE" [FaceplateChanged]
 *   2 preset 1     -&gt; AwaitingCode 2_, "21" [FaceplateChanged]
 *   3 confirm      -&gt; AwaitingCode __, 1 wrong, "CODE" [AttemptRecorded 1, CodeRejected 1, FaceplateChanged]
 * but SMALL: tells-the-result-first
 *   3 confirm      -&gt; AwaitingCode __, 1 wrong, "CODE" [CodeRejected 1, AttemptRecorded 1, FaceplateChanged]
 * </pre>
 */
public final class Witness {

    private final LockMachine right;
    private final LockMachine other;
    private final ImmutableList<LockEvent> events;

    Witness(LockMachine right, LockMachine other, ImmutableList<LockEvent> events) {
        this.right = right;
        this.other = other;
        this.events = events;
    }

    /**
     * Returns what happens to both.
     *
     * @return the events, in order; none if the two differ from the start
     */
    @Pure
    public ImmutableList<LockEvent> events() {
        return events;
    }

    /**
     * Returns what happens to both, as text.
     *
     * @return one canonical line an event, each ended by a line feed; {@link LockEvent#parseLines} reads it
     */
    public String text() {
        return LockEvent.lines(events);
    }

    /**
     * Returns what the first lock does.
     *
     * @return its run from its initial state
     */
    public LockRun rightRun() {
        return LockRun.of(right, events);
    }

    /**
     * Returns what the other lock does.
     *
     * @return its run from its initial state
     */
    public LockRun otherRun() {
        return LockRun.of(other, events);
    }

    /**
     * Returns both runs, as far as they differ.
     *
     * @return several lines, without a line break at the end
     */
    @Override
    @SuppressWarnings("allcheckers:purity.call") // runs two machines, which are pure, and writes to nothing
    public String toString() {
        ImmutableList<String> told = otherRun().toString().lines().collect(ImmutableList.toImmutableList());
        return rightRun() + until(right) + "\nbut " + other + "\n" + told.get(told.size() - 1) + until(other);
    }

    private String until(LockMachine machine) {
        return "\n    then for "
                + machine.nextDeadline(LockRun.of(machine, events).end())
                        .map(Duration::toString)
                        .orElse("ever");
    }
}
