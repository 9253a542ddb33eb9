// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

/** One line of a script, or several that are repeated. */
public sealed interface Cue permits CarWork, Happening, KeyTurn, Remark, Repeat {

    /**
     * Has {@code cast} do what this cue says.
     *
     * @param cast whoever acts
     */
    void play(Cast cast);

    /**
     * Returns what this cue amounts to.
     *
     * @return how long it takes and how many events it makes, at most
     */
    Extent extent();

    /** Whoever acts: one method for each kind of cue. */
    interface Cast {

        /**
         * Lets time pass, then lets events happen.
         *
         * @param cue the cue
         */
        void happening(Happening cue);

        /**
         * Lets time pass, then turns the key step by step.
         *
         * @param cue the cue
         */
        void keyTurn(KeyTurn cue);

        /**
         * Lets time pass, then has work done on the car.
         *
         * @param cue the cue
         */
        void carWork(CarWork cue);

        /**
         * Tells the reader something.
         *
         * @param cue the cue
         */
        void remark(Remark cue);

        /**
         * Plays a script several times.
         *
         * @param cue the cue
         */
        void repeat(Repeat cue);
    }
}
