// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.wording;

import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.garage.Outcome;
import io.github.micralock.workbench.garage.Work;
import java.util.Optional;

/** What came of work on a car, in words, as far as the unit does not tell it. */
public final class CarWords {

    private CarWords() {}

    /**
     * Returns what came of some work.
     *
     * @param work what was done
     * @param outcome what came of it
     * @return a few words; empty if the work says it already, or the unit asks no immobiliser
     */
    public static String of(Work work, Outcome outcome) {
        if (outcome.ignored().isPresent()) {
            return "ignored: " + IgnoredWords.of(outcome.ignored().get());
        }
        Garage garage = outcome.garage();
        boolean wire = work == Work.Routine.CUT_WIRE || work == Work.Routine.MEND_WIRE;
        return wire || !garage.lock().profile().link().asksImmobiliser() ? "" : "immobiliser " + knows(garage.known());
    }

    /**
     * Returns what an immobiliser knows.
     *
     * @param unit the unit that it stores; empty if none
     * @return such as {@code knows unit-1}
     */
    public static String knows(Optional<UnitIdentity> unit) {
        return "knows " + unit.map(UnitIdentity::name).orElse("no unit");
    }
}
