// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import io.github.micralock.api.Transition;
import java.util.function.Consumer;

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

    /**
     * Returns an audience that takes note of what the unit does, and of nothing else.
     *
     * @param notes takes each step
     * @return the audience
     */
    static Audience of(Consumer<Transition> notes) {
        return new Audience() {

            @Override
            public void opens() {}

            @Override
            public void sees(Beat beat) {
                if (beat instanceof Step step) {
                    notes.accept(step.transition());
                }
            }

            @Override
            public void closes(Tally tally) {}
        };
    }

    /**
     * Returns this audience where it sees nothing before another one has seen it.
     *
     * @param first the other one
     * @return both
     */
    default Audience behind(Audience first) {
        return new Audience() {

            @Override
            public void opens() {
                first.opens();
                Audience.this.opens();
            }

            @Override
            public void sees(Beat beat) {
                first.sees(beat);
                Audience.this.sees(beat);
            }

            @Override
            public void closes(Tally tally) {
                first.closes(tally);
                Audience.this.closes(tally);
            }
        };
    }
}
