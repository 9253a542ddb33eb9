// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import io.github.micralock.workbench.scenario.Scenario;

/** Whoever watches a scenario run. */
public interface Audience {

    /**
     * Sees what is about to run.
     *
     * @param scenario the scenario
     */
    void opens(Scenario scenario);

    /**
     * Sees what comes next.
     *
     * @param beat a step or a remark
     */
    void sees(Beat beat);

    /**
     * Sees that it is over.
     *
     * @param tally what it came to
     */
    void closes(Tally tally);
}
