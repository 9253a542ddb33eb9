// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;

/** One way to write the lock of a K11. Not thread-safe. */
public interface Contestant {

    /**
     * Takes a stream of events and turns it into what is natural here, outside the measured time.
     *
     * @param events what will happen
     */
    void load(ImmutableList<LockEvent> events);

    /** Goes back to a unit just fitted. */
    void restart();

    /**
     * Lets one event of the stream happen.
     *
     * @param index which, from 0
     */
    void step(int index);

    /**
     * Lets the stream happen from its beginning, to a unit just fitted.
     *
     * @param count how many of its events
     */
    default void all(int count) {
        restart();
        for (int index = 0; index < count; index++) {
            step(index);
        }
    }

    /**
     * Returns what a person sees and hears now.
     *
     * @return the faceplate
     */
    Faceplate faceplate();
}
