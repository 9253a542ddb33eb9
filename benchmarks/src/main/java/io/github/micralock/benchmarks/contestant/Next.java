// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;

/** micra-lock, states alone: {@code next}. */
final class Next implements Contestant {

    private LockEvent[] events = {};
    private LockState state = K11.LOCK.initial();

    @Override
    public void load(ImmutableList<LockEvent> stream) {
        events = stream.toArray(LockEvent[]::new);
        restart();
    }

    @Override
    public void restart() {
        state = K11.LOCK.initial();
    }

    @Override
    public void step(int index) {
        state = K11.LOCK.next(state, events[index]);
    }

    @Override
    public Faceplate faceplate() {
        return K11.LOCK.view(state);
    }
}
