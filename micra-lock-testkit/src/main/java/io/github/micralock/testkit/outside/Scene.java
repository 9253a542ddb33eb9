// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;

/**
 * A phase that a unit can be brought to, running, with the key at ACC.
 *
 * @param name what the unit does there
 * @param plays whether it is heard
 * @param way how to bring a unit there that was just fitted
 */
record Scene(String name, boolean plays, UnaryOperator<Driver> way) {

    /** Those that there are for the driver's profile. */
    static ImmutableList<Scene> of(Driver driver) {
        return driver.profile().link().asksImmobiliser() ? linked() : typed(driver);
    }

    Driver reached(Driver driver) {
        return way.apply(driver);
    }

    private static ImmutableList<Scene> typed(Driver driver) {
        ImmutableList.Builder<Scene> scenes = ImmutableList.builder();
        scenes.add(new Scene("asking for its code", false, TypedUnit::ready));
        if (Need.PARTLY_TYPED.isMetBy(driver.profile())) {
            scenes.add(new Scene("partly typed", false, TypedUnit::partlyTyped));
        }
        scenes.add(new Scene("playing", true, TypedUnit::unlocked));
        if (Need.PENALTY.isMetBy(driver.profile())) {
            scenes.add(new Scene("waiting", false, TypedUnit::waiting));
        }
        if (Need.LIMIT.isMetBy(driver.profile())) {
            scenes.add(new Scene("locked for good", false, TypedUnit::lockedForGood));
        }
        return scenes.build();
    }

    private static ImmutableList<Scene> linked() {
        ImmutableList.Builder<Scene> scenes = ImmutableList.builder();
        scenes.add(new Scene("asking to be enrolled", false, Driver::switchesOn));
        scenes.add(new Scene("playing", true, LinkedUnit::confirmed));
        scenes.add(new Scene("asking to be verified", false, LinkedUnit::asking));
        scenes.add(new Scene(
                "refused as a new unit", false, unit -> unit.switchesOn().does("immobiliser refused")));
        scenes.add(new Scene(
                "refused in another car", false, unit -> LinkedUnit.asking(unit).does("immobiliser refused")));
        return scenes.build();
    }
}
