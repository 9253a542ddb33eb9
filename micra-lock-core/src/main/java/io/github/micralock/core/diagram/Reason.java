// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import io.github.micralock.api.Transition;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.core.wording.Cause;
import java.util.Comparator;

/**
 * What happened in a phase, as far as a diagram of phases tells it apart.
 *
 * @param source the phase in which it happened
 * @param cause what happened
 * @param attempt the how many-th wrong entry it was; zero if it was none
 */
record Reason(String source, Cause cause, int attempt) implements Comparable<Reason> {

    private static final Comparator<Reason> ORDER =
            Comparator.comparing(Reason::source).thenComparing(Reason::cause).thenComparing(Reason::attempt);

    static Reason of(Transition step) {
        int attempt = step.signals().stream()
                .mapToInt(signal -> signal instanceof CodeRejected rejected ? rejected.wrongAttempts() : 0)
                .filter(number -> number > 0)
                .findFirst()
                .orElse(0);
        return new Reason(PhaseNode.id(step.before()), Cause.of(step), attempt);
    }

    @Override
    public int compareTo(Reason other) {
        return ORDER.compare(this, other);
    }
}
