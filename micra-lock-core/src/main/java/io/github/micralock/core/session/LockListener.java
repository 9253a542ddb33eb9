// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import io.github.micralock.api.Transition;

/** Someone who wants to know what a lock did. */
@FunctionalInterface
public interface LockListener {

    /**
     * Is told of a transition: each exactly once, in the order in which they happened, one at a time, and outside any
     * lock, so that it may take its time and send events itself (C3).
     *
     * <p>What it throws goes to the uncaught exception handler of the thread that told it, and keeps nobody else from
     * being told.
     *
     * @param transition what happened
     */
    void transitioned(Transition transition);
}
