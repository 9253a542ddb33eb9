// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.core.diagnosis.Did;
import io.github.micralock.core.diagnosis.Observation;
import io.github.micralock.core.diagnosis.Saw;
import java.util.List;

/** Somebody who was there, and knows what was done and shown; what a car tells its radio, nobody sees. */
final class Witness {

    private Witness() {}

    static ImmutableList<Observation> of(LockMachine lock, List<Transition> steps) {
        ImmutableList.Builder<Observation> observed = ImmutableList.builder();
        for (Transition step : steps) {
            boolean byTheCar = step.event() instanceof ImmobiliserReplied || step.event() instanceof LinkLost;
            if (!byTheCar) {
                observed.add(new Did(step.event()));
            }
            observed.add(new Saw(lock.view(step.after())));
        }
        return observed.build();
    }
}
