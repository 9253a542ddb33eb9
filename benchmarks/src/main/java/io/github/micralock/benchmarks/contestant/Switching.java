// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;

/** By hand, one class for one radio. */
final class Switching extends Apart implements Contestant {

    private long[] events = {};
    private MutableSwitch radio = new MutableSwitch();

    @Override
    public void load(ImmutableList<LockEvent> stream) {
        events = EventCode.of(stream);
        restart();
    }

    @Override
    public void restart() {
        radio = new MutableSwitch();
    }

    @Override
    public void step(int index) {
        radio.happen(events[index]);
    }

    @Override
    public Faceplate faceplate() {
        return radio.faceplate();
    }
}
