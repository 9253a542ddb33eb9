// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.core.car.Immobiliser;
import io.github.micralock.workbench.garage.Garage;

/**
 * A story to run: what it is called, the unit it happens to, the cars, and what happens.
 *
 * @param title what it is about, in one line
 * @param unit the head unit
 * @param cars what the immobiliser of each car knows, by the name of the car; the unit is in the first
 * @param script what happens to it
 */
public record Scenario(String title, RadioUnit unit, ImmutableMap<String, Immobiliser> cars, Script script) {

    /**
     * Returns the cars before anything happens.
     *
     * @return the garage
     */
    public Garage garage() {
        return Garage.of(unit.lock(), cars);
    }
}
