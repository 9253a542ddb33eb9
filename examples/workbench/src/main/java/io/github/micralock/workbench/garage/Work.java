// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.garage;

import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.core.car.Immobiliser;
import java.util.Optional;

/** What is done to a car besides driving it: to the one that the unit is in. */
public sealed interface Work {

    /** What stands before the unit that an immobiliser knows. */
    String KNOWS = "knows";

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

    /** The wire from the unit to the immobiliser is cut. */
    record CutWire() implements Work {

        @Override
        public String text() {
            return "cut wire";
        }

        @Override
        public Outcome on(Garage garage) {
            return garage.withWireCut();
        }
    }

    /** That wire is mended. */
    record MendWire() implements Work {

        @Override
        public String text() {
            return "mend wire";
        }

        @Override
        public Outcome on(Garage garage) {
            return garage.withWireMended();
        }
    }

    /** The immobiliser forgets the unit that it knows. */
    record InitialiseImmobiliser() implements Work {

        @Override
        public String text() {
            return "initialise immobiliser";
        }

        @Override
        public Outcome on(Garage garage) {
            return garage.initialised();
        }
    }

    /**
     * The car gets another immobiliser.
     *
     * @param known the unit that it knows; empty if it knows none
     */
    record ReplaceImmobiliser(Optional<UnitIdentity> known) implements Work {

        @Override
        public String text() {
            return "replace immobiliser"
                    + known.map(unit -> " " + KNOWS + " " + unit.name()).orElse("");
        }

        @Override
        public Outcome on(Garage garage) {
            return garage.withImmobiliser(known.map(Immobiliser::storing).orElse(Immobiliser.EMPTY));
        }
    }
}
