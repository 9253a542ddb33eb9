// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import io.github.micralock.core.wording.Cause;
import java.util.Comparator;

/**
 * One way from a phase to a phase, whatever the number of the wrong entry, and whatever it costs.
 *
 * @param source the phase where it begins
 * @param target the phase where it ends
 * @param cause what goes it
 * @param guard what must hold besides, in words; empty if nothing
 */
record Way(String source, String target, Cause cause, String guard) implements Comparable<Way> {

    private static final Comparator<Way> ORDER = Comparator.comparing(Way::source)
            .thenComparing(Way::target)
            .thenComparing(Way::cause)
            .thenComparing(Way::guard);

    @Override
    public int compareTo(Way other) {
        return ORDER.compare(this, other);
    }
}
