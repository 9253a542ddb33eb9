// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.coverage;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.LockPhase;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * An event that happens in a phase.
 *
 * @param phase a kind of phase
 * @param event a kind of event
 */
record Cell(Class<? extends LockPhase> phase, Class<? extends LockEvent> event) {

    /** Every kind of phase, in the order in which the sealed type has them. */
    static final ImmutableList<Class<? extends LockPhase>> PHASES = kinds(LockPhase.class);

    /** Every kind of event, in the order in which the sealed type has them. */
    static final ImmutableList<Class<? extends LockEvent>> EVENTS = kinds(LockEvent.class);

    static Cell of(Transition step) {
        return new Cell(step.before().phase().getClass(), step.event().getClass());
    }

    static Stream<Cell> all() {
        return Lists.cartesianProduct(PHASES, EVENTS).stream()
                .map(pair -> new Cell(
                        pair.get(0).asSubclass(LockPhase.class), pair.get(1).asSubclass(LockEvent.class)));
    }

    /** Such as {@code Waiting x DealerReset}. */
    String text() {
        return phase.getSimpleName() + " x " + event.getSimpleName();
    }

    private static <T> ImmutableList<Class<? extends T>> kinds(Class<T> sealed) {
        return Arrays.stream(checkNotNull(sealed.getPermittedSubclasses()))
                .<Class<? extends T>>map(kind -> kind.asSubclass(sealed))
                .collect(ImmutableList.toImmutableList());
    }
}
