// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import io.github.micralock.benchmarks.library.Cola;
import io.github.micralock.benchmarks.library.Spring;
import io.github.micralock.benchmarks.library.Squirrel;
import io.github.micralock.benchmarks.library.Stateless4j;
import java.util.function.Supplier;

/** Everybody who takes part. */
public enum Entrant {
    /** micra-lock, the next state. */
    NEXT(Next::new),
    /** micra-lock, the next state and what an observer notices. */
    APPLY(Apply::new),
    /** micra-lock, a thread-safe session with a clock. */
    SEND(Send::new),
    /** Fields that change, by hand. */
    MUTABLE_SWITCH(MutableSwitch::new),
    /** All in one machine word, by hand. */
    PACKED_LONG(PackedLong::new),
    /** stateless4j 2.6.0. */
    STATELESS4J(Stateless4j::new),
    /** COLA 5.0.0. */
    COLA(Cola::new),
    /** squirrel-foundation 0.3.10. */
    SQUIRREL(Squirrel::new),
    /** Spring Statemachine 4.0.2. */
    SPRING(Spring::new);

    private final Supplier<Contestant> maker;

    Entrant(Supplier<Contestant> maker) {
        this.maker = maker;
    }

    /**
     * Returns a new unit, just fitted.
     *
     * @return a contestant of this kind
     */
    public Contestant fitted() {
        return maker.get();
    }
}
