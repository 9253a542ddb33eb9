// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.garage;

import io.github.micralock.core.car.Immobiliser;

/** What an immobiliser knows, as a scenario says it behind whatever has the immobiliser. */
public final class ImmobiliserText {

    /** What stands before the unit that an immobiliser knows. */
    public static final String KNOWS = "knows";

    private ImmobiliserText() {}

    /**
     * Returns the rest of a line.
     *
     * @param immobiliser what the line is about
     * @return such as {@code  knows unit-2}, with a blank before it; empty if it knows no unit
     */
    public static String of(Immobiliser immobiliser) {
        return immobiliser.stored().map(unit -> " " + KNOWS + " " + unit.name()).orElse("");
    }
}
