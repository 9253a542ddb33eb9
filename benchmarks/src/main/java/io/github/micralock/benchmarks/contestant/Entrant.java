// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

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
    PACKED_LONG(PackedLong::new);

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
