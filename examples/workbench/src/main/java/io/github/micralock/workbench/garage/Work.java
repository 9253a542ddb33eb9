// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.garage;

import com.google.common.base.Ascii;
import io.github.micralock.core.car.Immobiliser;

/** What is done to a car besides driving it: to the one that the unit is in. */
public sealed interface Work {

    /**
     * Returns what a scenario calls this.
     *
     * @return such as {@code cut wire}
     */
    String text();

    /**
     * Returns what comes of this.
     *
     * @param garage where it is done
     * @return what came of it
     */
    Outcome on(Garage garage);

    /**
     * The unit is taken out and fitted in another car.
     *
     * @param car what that car is called
     */
    record Move(String car) implements Work {

        @Override
        public String text() {
            return "move " + car;
        }

        @Override
        public Outcome on(Garage garage) {
            return garage.movedTo(car);
        }
    }

    /** Work about which there is nothing more to say. */
    enum Routine implements Work {
        /** The wire from the unit to the immobiliser is cut. */
        CUT_WIRE,
        /** That wire is mended. */
        MEND_WIRE,
        /** The immobiliser forgets the unit that it knows. */
        INITIALISE_IMMOBILISER;

        @Override
        public String text() {
            return Ascii.toLowerCase(name()).replace('_', ' ');
        }

        @Override
        public Outcome on(Garage garage) {
            return switch (this) {
                case CUT_WIRE -> garage.withWireCut();
                case MEND_WIRE -> garage.withWireMended();
                case INITIALISE_IMMOBILISER -> garage.initialised();
            };
        }
    }

    /**
     * The car gets another immobiliser.
     *
     * @param immobiliser the other one
     */
    record ReplaceImmobiliser(Immobiliser immobiliser) implements Work {

        @Override
        public String text() {
            return "replace immobiliser" + ImmobiliserText.of(immobiliser);
        }

        @Override
        public Outcome on(Garage garage) {
            return garage.withImmobiliser(immobiliser);
        }
    }
}
