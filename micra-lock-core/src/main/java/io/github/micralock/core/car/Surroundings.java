// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import io.github.micralock.api.link.UnitIdentity;
import org.checkerframework.dataflow.qual.SideEffectFree;
import org.jspecify.annotations.Nullable;

/** What is around a head unit, as far as an immobiliser goes (R19, R20, R22). To a unit without link it is all one. */
public enum Surroundings {
    /** Its own car: the immobiliser stores the unit, or, where the unit is new, nobody yet. */
    OWN_CAR,
    /** A car whose immobiliser stores another unit. */
    ANOTHER_CAR,
    /** Its own car, and the wire to the immobiliser is cut: nobody answers. */
    CUT_WIRE;

    private static final UnitIdentity ANOTHER = UnitIdentity.of("another");
    private static final UnitIdentity YET_ANOTHER = UnitIdentity.of("yet-another");

    /** What the immobiliser there stores, if the unit calls itself so. */
    @SideEffectFree
    Immobiliser immobiliser(@Nullable UnitIdentity unit, boolean linked) {
        if (unit == null) {
            return Immobiliser.EMPTY;
        }
        if (this == ANOTHER_CAR) {
            return Immobiliser.storing(unit.equals(ANOTHER) ? YET_ANOTHER : ANOTHER);
        }
        return linked ? Immobiliser.storing(unit) : Immobiliser.EMPTY;
    }
}
