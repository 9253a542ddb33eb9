// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

/** Whoever watches a scenario run. */
public interface Audience {

    /** Takes its seat, before anything happens. */
    void opens();

    /**
     * Sees what comes next.
     *
     * @param beat a step, work on the car, or a remark
     */
    void sees(Beat beat);

    /**
     * Sees that it is over.
     *
     * @param tally what it came to
     */
    void closes(Tally tally);
}
