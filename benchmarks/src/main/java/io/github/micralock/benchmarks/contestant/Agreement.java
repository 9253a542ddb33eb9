// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import java.util.Optional;

/** Whoever is measured does the same as the lock: else its figure would be of something else. */
public final class Agreement {

    private Agreement() {}

    /**
     * Looks for the first event after which a contestant shows something else than the lock.
     *
     * @param contestant who is looked at; just fitted
     * @param events what happens
     * @return what is shown and what should be; empty if they agree after every event
     */
    public static Optional<String> firstDifference(Contestant contestant, ImmutableList<LockEvent> events) {
        contestant.load(events);
        LockState state = K11.LOCK.initial();
        for (int index = 0; index < events.size(); index++) {
            contestant.step(index);
            state = K11.LOCK.next(state, events.get(index));
            Faceplate right = K11.LOCK.view(state);
            if (!contestant.faceplate().equals(right)) {
                return Optional.of("after event %s, %s, it shows %s and should show %s"
                        .formatted(index, events.get(index).text(), contestant.faceplate(), right));
            }
        }
        return Optional.empty();
    }
}
