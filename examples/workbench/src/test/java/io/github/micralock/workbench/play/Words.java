// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import io.github.micralock.api.LockMachine;
import io.github.micralock.workbench.scenario.Scenario;
import java.util.List;

/** What a radio shows during a scenario. */
final class Words {

    private Words() {}

    static List<String> shownIn(Scenario scenario) {
        LockMachine lock = scenario.unit().lock();
        return Watched.run(scenario).steps().stream()
                .map(step -> lock.view(step.transition().after()).text())
                .toList();
    }
}
