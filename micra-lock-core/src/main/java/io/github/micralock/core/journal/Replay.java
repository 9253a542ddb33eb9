// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.signal.LockSignal;
import java.util.Optional;
import org.checkerframework.dataflow.qual.Pure;
import org.jspecify.annotations.Nullable;

/**
 * What a machine does when the events of a journal happen to it, up to where it does something else than the journal
 * tells.
 *
 * <p>The machine may be another than the one that was recorded: of another profile, with another code, or another
 * implementation.
 */
@Immutable
public final class Replay {

    private final LockState start;
    private final ImmutableList<Transition> transitions;
    private final @Nullable Divergence divergence;

    private Replay(LockState start, ImmutableList<Transition> transitions, @Nullable Divergence divergence) {
        this.start = start;
        this.transitions = transitions;
        this.divergence = divergence;
    }

    /**
     * Returns the replay of a journal. An attempt that was only begun is made as well, for it is on record (R9).
     *
     * @param machine the lock to which everything happens once more
     * @param journal what happened
     * @return what the machine did
     */
    public static Replay of(LockMachine machine, Journal journal) {
        ImmutableList.Builder<Transition> transitions = ImmutableList.builder();
        LockState state = journal.start().state();
        int number = 0;
        for (JournalEntry entry :
                Iterables.concat(journal.entries(), journal.begun().stream().toList())) {
            number++;
            Transition step = machine.apply(state, entry.event());
            boolean whole = number <= journal.entries().size();
            if (!(whole ? step.signals().equals(entry.signals()) : beginsWith(step.signals(), entry.signals()))) {
                return new Replay(journal.start().state(), transitions.build(), new Divergence(number, entry, step));
            }
            transitions.add(step);
            state = step.after();
        }
        return new Replay(journal.start().state(), transitions.build(), null);
    }

    private static boolean beginsWith(ImmutableList<LockSignal> all, ImmutableList<LockSignal> first) {
        return first.equals(ImmutableList.copyOf(Iterables.limit(all, first.size())));
    }

    /**
     * Returns where the machine first does something else than the journal tells.
     *
     * @return both sides; empty if they agree to the end
     */
    public Optional<Divergence> divergence() {
        return Optional.ofNullable(divergence);
    }

    /**
     * Returns the steps of the machine, as long as the journal tells the same.
     *
     * @return one transition an entry, in order; without the one that diverges
     */
    @Pure
    public ImmutableList<Transition> transitions() {
        return transitions;
    }

    /**
     * Returns where the machine is at the end of the journal.
     *
     * @return the state after the last entry
     * @throws IllegalStateException if the machine and the journal do not agree; it tells both sides
     */
    public LockState end() {
        if (divergence != null) {
            throw new IllegalStateException("machine must do what the journal tells, but at " + divergence.text());
        }
        return transitions.isEmpty() ? start : Iterables.getLast(transitions).after();
    }
}
