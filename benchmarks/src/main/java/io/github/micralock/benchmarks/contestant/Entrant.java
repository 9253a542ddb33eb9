// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import io.github.micralock.benchmarks.library.Cola;
import io.github.micralock.benchmarks.library.Spring;
import io.github.micralock.benchmarks.library.Squirrel;
import io.github.micralock.benchmarks.library.Stateless4j;
import java.time.Duration;

/** Everybody who takes part. */
public enum Entrant {
    /** micra-lock, the next state. */
    NEXT("micra-lock, next"),
    /** micra-lock, the next state, in a loop that keeps it in a local variable. */
    FOLD("micra-lock, next in a loop"),
    /** micra-lock, the next state and what an observer notices. */
    APPLY("micra-lock, apply"),
    /** micra-lock, a thread-safe session with a clock that stands between two events. */
    SEND("micra-lock, send at once"),
    /** micra-lock, a session whose clock goes on before each event, so that each makes two steps. */
    SEND_LATER("micra-lock, send 1 ns later"),
    /** Fields that change, by hand. */
    MUTABLE_SWITCH("mutable switch, by hand"),
    /** All in one machine word, by hand. */
    PACKED_LONG("packed long, by hand"),
    /** A library with triggers. */
    STATELESS4J("stateless4j 2.6.0"),
    /** A library whose machines hold no state. */
    COLA("COLA 5.0.0"),
    /** A library with a machine for each unit, made by reflection. */
    SQUIRREL("squirrel-foundation 0.3.10"),
    /** A library with a reactive machine for each unit. */
    SPRING("Spring Statemachine 4.0.2");

    private final String title;

    Entrant(String title) {
        this.title = title;
    }

    /**
     * Returns what tables and plots call it.
     *
     * @return the name, with the version where it is a library
     */
    public String title() {
        return title;
    }

    /**
     * Says whether it is a state machine library.
     *
     * @return false for micra-lock and for what is written by hand
     */
    public boolean isLibrary() {
        return compareTo(STATELESS4J) >= 0;
    }

    /**
     * Returns a new unit, just fitted.
     *
     * @return a contestant of this kind
     */
    public Contestant fitted() {
        return switch (this) {
            case NEXT -> new Next();
            case FOLD -> new Fold();
            case APPLY -> new Apply();
            case SEND -> new Send(Duration.ZERO);
            case SEND_LATER -> new Send(Duration.ofNanos(1));
            case MUTABLE_SWITCH -> new Switching();
            case PACKED_LONG -> new PackedLong();
            case STATELESS4J -> new Stateless4j();
            case COLA -> new Cola();
            case SQUIRREL -> new Squirrel();
            case SPRING -> new Spring();
        };
    }
}
