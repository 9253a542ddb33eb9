// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.library;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.benchmarks.contestant.Contestant;
import io.github.micralock.benchmarks.contestant.EventCode;

/** A lock on a state machine library: its host splits time at the deadlines, which the library cannot. */
abstract class LibraryContestant implements Contestant {

    private static final Trigger[] TRIGGERS = {
        Trigger.TICK,
        Trigger.PRESET,
        Trigger.CONFIRM,
        Trigger.CLEAR,
        Trigger.IGNITION,
        Trigger.RADIO,
        Trigger.BATTERY,
        Trigger.DEALER,
        Trigger.IMMOBILISER
    };

    private Trigger[] triggers = {};
    private long[] arguments = {};
    private Radio radio = new Radio();

    /** Makes a machine of the library with this extended state, just fitted. */
    abstract void fit(Radio extended);

    abstract void fire(Trigger trigger);

    abstract Phase phase();

    @Override
    public final void load(ImmutableList<LockEvent> events) {
        long[] codes = EventCode.of(events);
        triggers = new Trigger[codes.length];
        arguments = new long[codes.length];
        for (int index = 0; index < codes.length; index++) {
            triggers[index] = TRIGGERS[EventCode.kind(codes[index])];
            arguments[index] = EventCode.argument(codes[index]);
        }
        restart();
    }

    @Override
    public final void restart() {
        radio = new Radio();
        fit(radio);
    }

    @Override
    public final void step(int index) {
        radio.argument = arguments[index];
        Trigger trigger = triggers[index];
        if (trigger == Trigger.TICK) {
            pass(arguments[index]);
        } else {
            fire(trigger);
        }
    }

    private void pass(long nanos) {
        long rest = nanos;
        for (long due = due(); due > 0 && due <= rest; due = due()) {
            rest -= due;
            fire(Trigger.DEADLINE);
        }
        if (due() > 0 && rest > 0) {
            radio.argument = rest;
            fire(Trigger.TICK);
        }
    }

    private long due() {
        return radio.due(phase() == Phase.WAITING);
    }

    @Override
    public final Faceplate faceplate() {
        return radio.faceplate(phase());
    }
}
