// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.supply.IgnitionPosition;

/** Where an ignition key goes when it is moved by one step. */
final class KeySteps {

    private KeySteps() {}

    /** Returns the positions it takes: one, none at either end, and two at the starter, from where it springs back. */
    static ImmutableList<IgnitionPosition> from(IgnitionPosition position, boolean forward) {
        return switch (position) {
            case LOCK -> forward ? ImmutableList.of(IgnitionPosition.OFF) : ImmutableList.of();
            case OFF -> ImmutableList.of(forward ? IgnitionPosition.ACC : IgnitionPosition.LOCK);
            case ACC -> ImmutableList.of(forward ? IgnitionPosition.ON : IgnitionPosition.OFF);
            case ON ->
                forward
                        ? ImmutableList.of(IgnitionPosition.START, IgnitionPosition.ON)
                        : ImmutableList.of(IgnitionPosition.ACC);
            case START -> ImmutableList.of(IgnitionPosition.ON);
        };
    }
}
