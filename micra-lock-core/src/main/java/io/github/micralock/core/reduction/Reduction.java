// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.reduction;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.journal.Journal;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.checkerframework.dataflow.qual.Pure;

/**
 * The shortest history found that still breaks a rule: what is left of a long one.
 *
 * <p>It is minimal in this sense: without any one of its events, or with any one of its durations a second shorter (a
 * nanosecond, where no whole number of seconds breaks the rule), the rule holds. Two stretches of time never follow one
 * another, unless the rule asks for that. There may be a shorter history that is made of other parts.
 *
 * <pre>{@code
 * Reduction reduction = Reduction.of(lock, journal, steps -> steps.stream()
 *         .anyMatch(step -> step.after().phase() instanceof LockedForGood));
 * reduction.text(); // ignition ACC, preset 1, confirm, ...: one event a line
 * }</pre>
 */
public final class Reduction {

    private final LockMachine machine;
    private final LockState start;
    private final ImmutableList<LockEvent> events;
    private final int original;
    private final int runs;

    private Reduction(LockMachine machine, LockState start, ImmutableList<LockEvent> events, int original, int runs) {
        this.machine = machine;
        this.start = start;
        this.events = events;
        this.original = original;
        this.runs = runs;
    }

    /**
     * Returns the reduction of what a journal tells.
     *
     * @param machine the lock to which it happens, again and again
     * @param journal what happened
     * @param violates says whether steps break the rule; asked once for each history that is tried, for a history of
     *     some hundred events mostly some hundred times
     * @return the reduction
     * @throws IllegalArgumentException if the journal does not break the rule
     */
    public static Reduction of(
            LockMachine machine, Journal journal, Predicate<? super ImmutableList<Transition>> violates) {
        return of(machine, journal.start().state(), journal.events(), violates);
    }

    /**
     * Returns the reduction of a history.
     *
     * @param machine the lock to which it happens, again and again
     * @param start where the lock is before the first event
     * @param history what happens, in order
     * @param violates says whether steps break the rule
     * @return the reduction
     * @throws IllegalArgumentException if the history does not break the rule
     */
    public static Reduction of(
            LockMachine machine,
            LockState start,
            Iterable<? extends LockEvent> history,
            Predicate<? super ImmutableList<Transition>> violates) {
        AtomicInteger runs = new AtomicInteger();
        Predicate<ImmutableList<LockEvent>> stillViolates = events -> {
            runs.incrementAndGet();
            return violates.test(steps(machine, start, events));
        };
        ImmutableList<LockEvent> original = ImmutableList.copyOf(history);
        checkArgument(
                stillViolates.test(original), "history must break the rule, but %s events do not", original.size());
        ImmutableList<LockEvent> events = new Simplification(stillViolates).simplest(original);
        return new Reduction(machine, start, events, original.size(), runs.get());
    }

    private static ImmutableList<Transition> steps(
            LockMachine machine, LockState start, ImmutableList<LockEvent> events) {
        ImmutableList.Builder<Transition> steps = ImmutableList.builderWithExpectedSize(events.size());
        LockState state = start;
        for (LockEvent event : events) {
            Transition step = machine.apply(state, event);
            steps.add(step);
            state = step.after();
        }
        return steps.build();
    }

    /**
     * Returns the events that are left.
     *
     * @return the events, in order
     */
    @Pure
    public ImmutableList<LockEvent> events() {
        return events;
    }

    /**
     * Returns what the events that are left do.
     *
     * @return steps that break the rule
     */
    public ImmutableList<Transition> transitions() {
        return steps(machine, start, events);
    }

    /**
     * Returns how many events there were.
     *
     * @return at least as many as are left
     */
    @Pure
    public int originalSize() {
        return original;
    }

    /**
     * Returns how many histories were tried.
     *
     * @return at least 1
     */
    @Pure
    public int runs() {
        return runs;
    }

    /**
     * Returns the events that are left as text.
     *
     * @return one canonical line an event, each ended by a line feed; {@link LockEvent#parseLines} reads it
     */
    public String text() {
        return LockEvent.lines(events);
    }

    /**
     * Returns the source of a JUnit 5 test that lets the events happen and asserts the rule: it fails until the machine
     * keeps it. It needs no import of its own for the types of api and core.
     *
     * @param words what its author calls things
     * @return a Java source file, to be put into any package
     * @throws IllegalArgumentException if the start is not the machine's initial state and contradicts its profile
     */
    public String junitTest(TestWords words) {
        return new TestSource(machine, start, this).written(words);
    }
}
