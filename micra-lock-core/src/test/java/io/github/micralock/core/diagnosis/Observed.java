// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import java.time.Duration;
import java.util.Random;

/**
 * What a person makes of a history: the beginning is missed, what an immobiliser says is not heard, time is guessed now
 * and then, and so is what happened; now and then there is a look at the unit.
 *
 * @param observations what was observed, in order
 * @param truth where the lock is in truth in the end
 */
record Observed(ImmutableList<Observation> observations, LockState truth) {

    static Observed of(LockMachine unit, ImmutableList<LockEvent> history, int longest, Random chance) {
        int missed = chance.nextInt(history.size() + 1);
        LockState state = unit.initial();
        ImmutableList.Builder<Observation> observations = ImmutableList.builder();
        int told = 0;
        for (int index = 0; index < history.size() && told < longest; index++) {
            LockEvent event = history.get(index);
            state = unit.next(state, event);
            if (index >= missed) {
                told++;
                if (!isHidden(event)) {
                    observations.add(asTold(event, chance));
                }
                if (isHidden(event) || chance.nextInt(3) > 0) {
                    observations.add(new Saw(unit.view(state)));
                }
            }
        }
        return new Observed(observations.build(), state);
    }

    private static boolean isHidden(LockEvent event) {
        return event instanceof ImmobiliserReplied || event instanceof LinkLost;
    }

    private static Observation asTold(LockEvent event, Random chance) {
        if (chance.nextInt(30) == 0) {
            return new AnythingHappened();
        }
        if (event instanceof TimePassed passed) {
            switch (chance.nextInt(4)) {
                case 0:
                    return SomeTimePassed.UNKNOWN;
                case 1:
                    Duration elapsed = passed.elapsed();
                    return new SomeTimePassed(
                            elapsed.dividedBy(2),
                            passed.plus(new TimePassed(Duration.ofSeconds(1))).elapsed());
                default:
                    break;
            }
        }
        return new Did(event);
    }
}
