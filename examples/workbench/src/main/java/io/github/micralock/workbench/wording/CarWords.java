// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.wording;

import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.core.car.Immobiliser;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.garage.Outcome;
import io.github.micralock.workbench.garage.Work;

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
        IgnoredReason ignored = outcome.ignored();
        if (ignored != null) {
            return "ignored: " + IgnoredWords.of(ignored);
        }
        Garage garage = outcome.garage();
        boolean wire = work == Work.Routine.CUT_WIRE || work == Work.Routine.MEND_WIRE;
        return wire || !garage.lock().profile().link().asksImmobiliser()
                ? ""
                : "immobiliser " + knows(garage.immobiliser());
    }

    /**
     * Returns what an immobiliser knows.
     *
     * @param immobiliser the immobiliser
     * @return such as {@code knows unit-1}
     */
    public static String knows(Immobiliser immobiliser) {
        return "knows " + immobiliser.stored().map(UnitIdentity::name).orElse("no unit");
    }
}
