// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import com.google.common.collect.ImmutableList;

/** How fast time runs. */
enum Lapse {
    REAL(1),
    TENFOLD(10),
    MINUTE_A_SECOND(60),
    TEN_MINUTES_A_SECOND(600),
    HOUR_A_SECOND(3600);

    private static final ImmutableList<Lapse> SLOWEST_FIRST = ImmutableList.copyOf(values());

    private final int factor;

    Lapse(int factor) {
        this.factor = factor;
    }

    int factor() {
        return factor;
    }

    Lapse faster() {
        return SLOWEST_FIRST.get(Math.min(SLOWEST_FIRST.size() - 1, SLOWEST_FIRST.indexOf(this) + 1));
    }

    Lapse slower() {
        return SLOWEST_FIRST.get(Math.max(0, SLOWEST_FIRST.indexOf(this) - 1));
    }
}
