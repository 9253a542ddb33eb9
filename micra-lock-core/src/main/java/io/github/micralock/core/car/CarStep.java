// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LockSignal;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * One step of a car: where it is, and what an observer of the head unit noticed on the way.
 *
 * @param after the state that followed
 * @param signals the signals of every step that the head unit made, one step after the other; so the faceplate may
 *     change more than once. Empty if there was nothing to notice
 */
@Immutable
public record CarStep(CarState after, ImmutableList<LockSignal> signals) {

    /** Makes a step. */
    @SideEffectFree
    public CarStep {}

    @SideEffectFree
    static CarStep silently(CarState after) {
        return new CarStep(after, ImmutableList.of());
    }

    @SideEffectFree
    static CarStep ignored(CarState state, IgnoredReason reason) {
        return new CarStep(state, ImmutableList.of(new Ignored(reason)));
    }

    /**
     * Says whether what happened made no sense and was ignored.
     *
     * @return true if the only signal is {@link Ignored}, which says why
     */
    @Pure
    public boolean ignored() {
        return signals.size() == 1 && signals.get(0) instanceof Ignored;
    }

    @SideEffectFree
    CarStep then(CarStep next) {
        return new CarStep(next.after, ImmutableList.copyOf(Iterables.concat(signals, next.signals)));
    }
}
