// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import java.util.Optional;

/** Whoever is measured does the same as the lock: else its figure would be of something else. */
public final class Agreement {

    /** How many beginnings of the stream happen at once, the last of them all of it; seven does not divide a round number. */
    private static final int PARTS = 7;

    private Agreement() {}

    /**
     * Looks for the first event after which a contestant shows something else than the lock, and for a beginning of the stream which
     * does not lead there when it happens at once, as it does when it is timed.
     *
     * @param contestant who is looked at; just fitted
     * @param events what happens
     * @return what is shown and what should be; empty if they agree after every event
     */
    public static Optional<String> firstDifference(Contestant contestant, ImmutableList<LockEvent> events) {
        contestant.load(events);
        ImmutableList.Builder<Faceplate> shown = ImmutableList.builderWithExpectedSize(events.size());
        LockState state = K11.LOCK.initial();
        for (int index = 0; index < events.size(); index++) {
            contestant.step(index);
            state = K11.LOCK.next(state, events.get(index));
            Faceplate right = K11.LOCK.view(state);
            if (!contestant.faceplate().equals(right)) {
                return Optional.of("after event %s, %s, it shows %s and should show %s"
                        .formatted(index, events.get(index).text(), contestant.faceplate(), right));
            }
            shown.add(right);
        }
        return firstDifferenceAtOnce(contestant, shown.build());
    }

    private static Optional<String> firstDifferenceAtOnce(Contestant contestant, ImmutableList<Faceplate> shown) {
        for (int part = 1; part <= PARTS; part++) {
            int count = (int) ((long) shown.size() * part / PARTS);
            contestant.all(count);
            if (count > 0 && !contestant.faceplate().equals(shown.get(count - 1))) {
                return Optional.of("after %s events at once it shows %s and should show %s"
                        .formatted(count, contestant.faceplate(), shown.get(count - 1)));
            }
        }
        return Optional.empty();
    }
}
