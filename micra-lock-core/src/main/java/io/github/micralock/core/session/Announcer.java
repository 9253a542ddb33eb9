// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.Transition;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/** Tells listeners of transitions: each once, in order, one at a time, and never under a lock. */
final class Announcer {

    private final AtomicReference<Moment> held;
    private final Executor oneAtATime;
    private final CopyOnWriteArrayList<LockListener> listeners = new CopyOnWriteArrayList<>();

    Announcer(AtomicReference<Moment> held, Executor executor) {
        this.held = held;
        this.oneAtATime = MoreExecutors.newSequentialExecutor(executor);
    }

    void add(LockListener listener) {
        listeners.add(listener);
    }

    boolean remove(LockListener listener) {
        return listeners.remove(listener);
    }

    /** The transitions to tell of, with one more if it is news to anybody. */
    Backlog recorded(Backlog untold, Transition transition) {
        boolean news = !transition.signals().isEmpty() || !transition.after().equals(transition.before());
        return news && !listeners.isEmpty() ? untold.plus(transition) : untold;
    }

    /** An executor that refuses loses nothing: what is untold stays for the next call. */
    void announce() {
        if (!held.get().untold().isEmpty()) {
            oneAtATime.execute(this::tellAll);
        }
    }

    private void tellAll() {
        Moment moment = held.getAndUpdate(Moment::told);
        for (Transition transition : moment.untold().inOrder()) {
            for (LockListener listener : listeners) {
                tell(listener, transition);
            }
        }
    }

    /** Whatever a listener throws must not keep the others from being told; the thread's handler gets it. */
    @SuppressWarnings("nullness:dereference.of.nullable") // only a thread that has ended has no handler
    private static void tell(LockListener listener, Transition transition) {
        try {
            listener.transitioned(transition);
        } catch (Throwable thrown) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
        }
    }
}
