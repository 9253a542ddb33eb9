// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Time cut at each deadline on its way, so that whatever ends meanwhile ends at its own instant (R26). */
final class Pieces {

    /** Whoever lets a piece of time pass. */
    interface Passing {

        /** Lets time pass that goes beyond no deadline; the last piece is where it was to end. */
        void piece(Duration elapsed, boolean last);
    }

    private Pieces() {}

    /** No time at all is one piece. */
    static void of(Duration elapsed, Supplier<Optional<Duration>> nextDeadline, Passing passing) {
        Duration rest = elapsed;
        do {
            Duration next = nextDeadline.get().orElse(rest);
            Duration piece = next.compareTo(rest) < 0 ? next : rest;
            rest = rest.minus(piece);
            passing.piece(piece, rest.isZero());
        } while (!rest.isZero());
    }
}
