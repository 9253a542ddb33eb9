// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.api.Transition;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.play.Act;
import io.github.micralock.workbench.play.Acts;
import io.github.micralock.workbench.scenario.Scenario;
import java.time.Duration;

/**
 * A scenario that was played to its end.
 *
 * @param start how the cars were before anything happened
 * @param acts what was done, and what came of it, in order
 */
record PlayedRun(Garage start, ImmutableList<Act> acts) {

    static PlayedRun of(Scenario scenario) {
        return new PlayedRun(scenario.garage(), Acts.of(scenario));
    }

    /** How the cars are in the end. */
    Garage end() {
        return acts.isEmpty() ? start : Iterables.getLast(acts).after();
    }

    /** How long it took, in its own time. */
    Duration length() {
        return acts.isEmpty() ? Duration.ZERO : Iterables.getLast(acts).at();
    }

    /** Every step of the unit. */
    ImmutableList<Transition> steps() {
        return acts.stream().flatMap(act -> act.steps().stream()).collect(ImmutableList.toImmutableList());
    }

    /** The steps of the unit, but of many only the last ones. */
    ImmutableList<Transition> lastSteps(int most) {
        ImmutableList<Transition> steps = steps();
        return steps.subList(Math.max(0, steps.size() - most), steps.size());
    }
}
