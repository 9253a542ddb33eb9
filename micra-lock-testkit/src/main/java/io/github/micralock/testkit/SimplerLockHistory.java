// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;

/** How jqwik makes histories with their units simpler: the unit stays, or its code would no longer be typed. */
final class SimplerLockHistory implements Simplifier<LockHistory> {

    static final SimplerLockHistory FIRST = new SimplerLockHistory();

    private SimplerLockHistory() {}

    @Override
    public Stream<LockHistory> simpler(LockHistory history) {
        return SimplerHistory.FIRST.simpler(history.events()).map(history::with);
    }

    @Override
    public ShrinkingDistance distance(LockHistory history) {
        return SimplerHistory.FIRST.distance(history.events());
    }
}
