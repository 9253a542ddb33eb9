// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.Transition;
import io.github.micralock.api.signal.LockSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A listener that keeps what it was told, in order.
 *
 * <p>It is a plain consumer of transitions, so that it fits whatever tells them:
 *
 * <pre>{@code
 * var recorder = new TransitionRecorder();
 * session.addListener(recorder::accept); // a LockSession of micra-lock-core
 * session.send(LockEvent.parse("ignition ACC"));
 * recorder.events();                     // [ignition ACC]
 * recorder.signals();                    // [FaceplateChanged[...]]
 * recorder.run(lock).toString();         // what was told, as a table
 * }</pre>
 *
 * <p>This class is thread-safe: what many threads tell is kept as it comes, each transition whole.
 */
public final class TransitionRecorder implements Consumer<Transition> {

    private final List<Transition> told = new ArrayList<>();

    /** Makes a recorder that was told nothing yet. */
    public TransitionRecorder() {
        super();
    }

    @Override
    public synchronized void accept(Transition transition) {
        told.add(transition);
    }

    /**
     * Returns what this recorder was told.
     *
     * @return the transitions, in the order in which they were told; none yet or any more, if so
     */
    public synchronized ImmutableList<Transition> told() {
        return ImmutableList.copyOf(told);
    }

    /**
     * Returns what happened, by what this recorder was told.
     *
     * @return the canonical text of each event
     */
    public ImmutableList<String> events() {
        return told().stream().map(transition -> transition.event().text()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what there was to notice.
     *
     * @return the signals of all transitions
     */
    public ImmutableList<LockSignal> signals() {
        return told().stream()
                .flatMap(transition -> transition.signals().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what this recorder was told, as a run.
     *
     * @param machine the lock that did it
     * @return the run from the state before the first transition
     * @throws IllegalStateException if nothing was told
     */
    public LockRun run(LockMachine machine) {
        ImmutableList<Transition> steps = told();
        checkState(!steps.isEmpty(), "transitions must have been told, were %s", steps);
        return LockRun.recorded(machine, steps.get(0).before(), steps);
    }

    /** Forgets what this recorder was told, to listen to what comes. */
    public synchronized void clear() {
        told.clear();
    }
}
