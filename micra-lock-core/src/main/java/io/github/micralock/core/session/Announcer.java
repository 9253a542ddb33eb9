// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.Transition;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/** Tells listeners of transitions: each once, in order, one at a time, and never under a lock. */
final class Announcer {

    private final AtomicReference<Moment> held;
    private final Executor oneAtATime;

    Announcer(AtomicReference<Moment> held, Executor executor) {
        this.held = held;
        this.oneAtATime = MoreExecutors.newSequentialExecutor(executor);
    }

    /** An executor that refuses loses nothing: what is untold stays for the next call, and this one has its answer. */
    void announce() {
        if (!held.get().untold().isEmpty()) {
            try {
                oneAtATime.execute(this::tellAll);
            } catch (Throwable refusal) {
                leaveUncaught(refusal);
            }
        }
    }

    /** An earlier task may have told it all; then the moment is left as it is, and no sender meets a new one. */
    private void tellAll() {
        if (held.get().untold().isEmpty()) {
            return;
        }
        held.getAndUpdate(Moment::told).untold().inOrder().forEach(this::tell);
    }

    /** Who has gone in the meantime is told no more. */
    private void tell(News news) {
        for (LockListener listener : news.audience()) {
            if (held.get().listeners().contains(listener)) {
                tell(listener, news.transition());
            }
        }
    }

    /** Whatever a listener throws must not keep the others from being told. */
    private static void tell(LockListener listener, Transition transition) {
        try {
            listener.transitioned(transition);
        } catch (Throwable thrown) {
            leaveUncaught(thrown);
        }
    }

    /** The thread's handler gets it; what that throws is ignored, as it is in a thread that ends. */
    @SuppressWarnings("nullness:dereference.of.nullable") // only a thread that has ended has no handler
    private static void leaveUncaught(Throwable thrown) {
        Thread thread = Thread.currentThread();
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
        } catch (Throwable ignored) {
            // There is nobody left to tell.
        }
    }
}
