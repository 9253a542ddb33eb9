// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import com.google.common.collect.Comparators;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import java.time.Duration;
import java.util.Optional;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A lock whose time stops at each deadline: of an {@code elapse} that is longer, only what leads to the next deadline
 * passes. Explored with {@link #UNTIL_DEADLINE}, it shows every state in which a countdown is full, has ended, or does not
 * run, and none in between: time as far as it matters for what can follow.
 *
 * <p>So a step never goes across two deadlines, and the event of a step that {@link #apply} returns tells how long it took.
 */
@Immutable
public final class DeadlineLock implements LockMachine {

    /** As much time as there is up to the next deadline; where there is none, no deadline is missed. */
    public static final TimePassed UNTIL_DEADLINE = new TimePassed(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));

    private final LockMachine lock;

    private DeadlineLock(LockMachine lock) {
        this.lock = lock;
    }

    /**
     * Returns a lock with its time cut at each deadline.
     *
     * @param lock the lock
     * @return the same, but for the time
     */
    public static DeadlineLock of(LockMachine lock) {
        return new DeadlineLock(lock);
    }

    @Override
    @Pure
    public LockProfile profile() {
        return lock.profile();
    }

    @Override
    @SideEffectFree
    public LockState initial() {
        return lock.initial();
    }

    @Override
    @SideEffectFree
    public LockState next(LockState state, LockEvent event) {
        return lock.next(state, cut(state, event));
    }

    @Override
    @SideEffectFree
    public Transition apply(LockState state, LockEvent event) {
        return lock.apply(state, cut(state, event));
    }

    @SideEffectFree
    private LockEvent cut(LockState state, LockEvent event) {
        if (!(event instanceof TimePassed passed)) {
            return event;
        }
        Optional<Duration> due = lock.nextDeadline(state);
        return due.isPresent() ? new TimePassed(Comparators.min(due.get(), passed.elapsed())) : event;
    }

    @Override
    @SideEffectFree
    public Faceplate view(LockState state) {
        return lock.view(state);
    }

    @Override
    @SideEffectFree
    public Optional<Duration> nextDeadline(LockState state) {
        return lock.nextDeadline(state);
    }
}
