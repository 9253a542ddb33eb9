// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import java.time.Duration;
import java.util.Optional;

/**
 * The machine of an instance, on which a preset is what the specification calls typing: preset 1 types the first kind of entry of
 * its typist, preset 2 the second, and so on, and preset 6 is a press that no digit needs. So its state graph is that of the
 * specification, step by step.
 *
 * @param instance what is compared
 * @param lock its machine
 */
public record TypingLock(Instance instance, LockMachine lock) implements LockMachine {

    private static final int STRAY = 6;

    /**
     * Returns the machine of an instance.
     *
     * @param instance what is compared
     * @return the machine that types
     */
    public static TypingLock of(Instance instance) {
        return new TypingLock(instance, instance.machine());
    }

    /**
     * Returns what can happen, as in the specification.
     *
     * @return each event once
     */
    public ImmutableSet<LockEvent> alphabet() {
        ImmutableSet.Builder<LockEvent> events = ImmutableSet.builder();
        for (IgnitionPosition position : IgnitionPosition.values()) {
            events.add(new IgnitionTurned(position));
        }
        for (ImmobiliserReply reply : ImmobiliserReply.values()) {
            events.add(new ImmobiliserReplied(reply));
        }
        for (int kind = 1; kind <= entries().size(); kind++) {
            events.add(PresetPressed.of(kind));
        }
        instance.elapses()
                .forEach(ticks -> events.add(new TimePassed(instance.grid().duration(ticks))));
        return events.add(PresetPressed.of(STRAY), new RadioSwitched(true), new RadioSwitched(false))
                .add(new BatteryConnected(), new BatteryDisconnected(), new EntryConfirmed(), new EntryCleared())
                .add(new LinkLost(), new DealerReset())
                .build();
    }

    private ImmutableList<CodeEntry> entries() {
        return instance.typist().entries().values().asList();
    }

    @Override
    public LockState next(LockState state, LockEvent event) {
        if (!(event instanceof PresetPressed pressed)) {
            return lock.next(state, event);
        }
        LockState typed = state;
        for (PresetPressed press : presses(state, pressed.preset())) {
            typed = lock.next(typed, press);
        }
        return typed;
    }

    private ImmutableList<PresetPressed> presses(LockState state, int preset) {
        if (preset == STRAY) {
            return instance.typist().stray();
        }
        CodeEntry from = state.phase() instanceof AwaitingCode awaiting
                ? awaiting.entry()
                : instance.profile().entry().nothingTyped();
        return instance.typist().presses(from, entries().get(preset - 1));
    }

    @Override
    public LockProfile profile() {
        return lock.profile();
    }

    @Override
    public LockState initial() {
        return lock.initial();
    }

    @Override
    public Transition apply(LockState state, LockEvent event) {
        throw new UnsupportedOperationException("a word of presses is several steps");
    }

    @Override
    public Faceplate view(LockState state) {
        return lock.view(state);
    }

    @Override
    public Optional<Duration> nextDeadline(LockState state) {
        return lock.nextDeadline(state);
    }
}
