// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.garage;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.core.car.Immobiliser;

/** The cars of whoever names none: the unit's own, and one whose immobiliser knows another unit. */
public final class Cars {

    /** The name by which immobilisers know the unit on the workbench. */
    public static final UnitIdentity UNIT = UnitIdentity.of("unit-1");

    /** The most cars that there can be. */
    public static final int MOST = 8;

    /** The unit's own car, which is new, and the other. */
    public static final ImmutableMap<String, Immobiliser> OWN_AND_OTHER =
            ImmutableMap.of("own", Immobiliser.EMPTY, "other", Immobiliser.storing(UnitIdentity.of("unit-2")));

    private Cars() {}
}
