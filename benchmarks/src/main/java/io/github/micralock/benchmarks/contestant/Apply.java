// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import java.time.Duration;

/** micra-lock, states and signals: {@code apply}. */
final class Apply extends Apart implements Contestant {

    private LockEvent[] events = {};
    private Transition step = nothing();

    private static Transition nothing() {
        return K11.LOCK.apply(K11.LOCK.initial(), new TimePassed(Duration.ZERO));
    }

    @Override
    public void load(ImmutableList<LockEvent> stream) {
        events = stream.toArray(LockEvent[]::new);
        restart();
    }

    @Override
    public void restart() {
        step = nothing();
    }

    @Override
    public void step(int index) {
        step = K11.LOCK.apply(step.after(), events[index]);
    }

    @Override
    public Faceplate faceplate() {
        return K11.LOCK.view(step.after());
    }
}
