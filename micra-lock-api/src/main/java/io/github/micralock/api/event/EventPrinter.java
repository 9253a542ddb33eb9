// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.link.ImmobiliserReply;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** Writes the canonical text of an event. */
final class EventPrinter implements LockEvent.Cases<EventPrinter.Line, String> {

    /** What the text depends on besides the event: nothing. */
    enum Line {
        CANONICAL
    }

    private static final EventPrinter PRINTER = new EventPrinter();

    private EventPrinter() {}

    @SideEffectFree
    static String print(LockEvent event) {
        return event.match(Line.CANONICAL, PRINTER);
    }

    static String lines(Iterable<? extends LockEvent> events) {
        StringBuilder lines = new StringBuilder();
        for (LockEvent event : events) {
            lines.append(print(event)).append('\n');
        }
        return lines.toString();
    }

    /** A loop, and no stream: who starts a lock pays for no machinery that it does not need (docs/decisions/0080). */
    static ImmutableMap<String, LockEvent> everyLineWithoutDuration() {
        ImmutableMap.Builder<String, LockEvent> lines = ImmutableMap.builder();
        for (LockEvent event : Alphabet.WITHOUT_TIME) {
            lines.put(print(event), event);
        }
        return lines.buildOrThrow();
    }

    @Override
    @SideEffectFree
    public String ignitionTurned(Line line, IgnitionTurned event) {
        return "ignition " + event.position().name();
    }

    @Override
    @SideEffectFree
    public String radioSwitched(Line line, RadioSwitched event) {
        return event.on() ? "radio on" : "radio off";
    }

    @Override
    @SideEffectFree
    public String batteryDisconnected(Line line, BatteryDisconnected event) {
        return "battery off";
    }

    @Override
    @SideEffectFree
    public String batteryConnected(Line line, BatteryConnected event) {
        return "battery on";
    }

    @Override
    @SideEffectFree
    public String presetPressed(Line line, PresetPressed event) {
        return "preset " + event.preset();
    }

    @Override
    @SideEffectFree
    public String entryConfirmed(Line line, EntryConfirmed event) {
        return "confirm";
    }

    @Override
    @SideEffectFree
    public String entryCleared(Line line, EntryCleared event) {
        return "clear";
    }

    @Override
    @SideEffectFree
    public String immobiliserReplied(Line line, ImmobiliserReplied event) {
        return event.reply() == ImmobiliserReply.CONFIRMED ? "immobiliser confirmed" : "immobiliser refused";
    }

    @Override
    @SideEffectFree
    public String linkLost(Line line, LinkLost event) {
        return "link lost";
    }

    @Override
    @SideEffectFree
    public String dealerReset(Line line, DealerReset event) {
        return "dealer reset";
    }

    @Override
    @SideEffectFree
    public String timePassed(Line line, TimePassed event) {
        return "elapse " + event.elapsed();
    }
}
