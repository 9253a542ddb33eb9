// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;

/** micra-lock, states alone: {@code next}, of a state that an object keeps. */
class Next extends Apart implements Contestant {

    LockEvent[] events = {};
    LockState state = K11.LOCK.initial();

    @Override
    public final void load(ImmutableList<LockEvent> stream) {
        events = stream.toArray(LockEvent[]::new);
        restart();
    }

    @Override
    public final void restart() {
        state = K11.LOCK.initial();
    }

    @Override
    public final void step(int index) {
        state = K11.LOCK.next(state, events[index]);
    }

    @Override
    public final Faceplate faceplate() {
        return K11.LOCK.view(state);
    }
}
