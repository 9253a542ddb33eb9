// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static com.google.common.base.Preconditions.checkState;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.core.snapshot.SnapshotFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.Value;

/** A lock of the Java as the specification sees it: its states are texts, what it is and says are values of TLC. */
final class JavaUnit {

    private final Instance instance;
    private final LockMachine machine;
    private final SnapshotFormat format;
    private final StateRecord states;
    private final EventRecord events;

    JavaUnit(Instance instance, UnaryOperator<LockMachine> seed) {
        this.instance = instance;
        machine = seed.apply(instance.machine());
        format = SnapshotFormat.of(instance.profile());
        states = new StateRecord(instance);
        events = new EventRecord(instance);
    }

    String initial() {
        return text(machine.initial());
    }

    private String text(LockState state) {
        return format.snapshot(state).text();
    }

    private LockState state(String text) {
        return format.parse(text).state();
    }

    Value abstracted(String text) {
        return states.of(state(text));
    }

    Value faceplate(String text) {
        Faceplate faceplate = machine.view(state(text));
        return Values.record(ImmutableMap.of("text", faceplate.text(), "audible", faceplate.audible()));
    }

    int nextDeadline(String text) {
        return instance.grid().ticks(machine.nextDeadline(state(text)).orElse(Duration.ZERO));
    }

    /** What the Java refuses, in a step or in writing it down, is told with the event. */
    Value step(String text, RecordValue event) {
        LockState before = state(text);
        ImmutableList<? extends LockEvent> happening = events.events(before, event);
        try {
            return outcome(before, happening);
        } catch (IllegalArgumentException | IllegalStateException e) {
            String events = happening.stream().map(LockEvent::text).collect(joining(", "));
            throw new IllegalArgumentException(events + ": " + e.getMessage(), e);
        }
    }

    /** Several presses are one step, as several deadlines are. */
    private Value outcome(LockState before, ImmutableList<? extends LockEvent> happening) {
        LockState after = before;
        List<LockSignal> said = new ArrayList<>();
        for (LockEvent one : happening) {
            Transition transition = machine.apply(after, one);
            LockState next = machine.next(after, one);
            checkState(next.equals(transition.after()), "next must lead where apply does, was %s", next);
            said.addAll(transition.signals());
            after = transition.after();
        }
        ImmutableList<LockSignal> told = happening.size() == 1
                ? ImmutableList.copyOf(said)
                : Presses.asOne(said, machine.view(before), machine.view(after));
        return Values.record(ImmutableMap.of("to", text(after), "said", SignalTuple.all(told, instance.grid())));
    }
}
