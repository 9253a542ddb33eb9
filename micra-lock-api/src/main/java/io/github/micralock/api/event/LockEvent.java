// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * Something that happens to a head unit from outside.
 *
 * <p>Time is one of these events: a lock reads no clock. Every event has a canonical text, one a line, and each text
 * says exactly one event:
 *
 * <pre>
 * ignition LOCK | OFF | ACC | ON | START
 * radio on | off
 * battery on | off
 * preset 1 .. 6
 * confirm
 * clear
 * immobiliser confirmed | refused
 * link lost
 * dealer reset
 * elapse PT45M        (any duration as java.time.Duration prints it)
 * </pre>
 */
@Immutable
public sealed interface LockEvent
        permits BatteryConnected,
                BatteryDisconnected,
                DealerReset,
                EntryCleared,
                EntryConfirmed,
                IgnitionTurned,
                ImmobiliserReplied,
                LinkLost,
                PresetPressed,
                RadioSwitched,
                TimePassed {

    /**
     * Returns the event that a line says, and only that: {@code parse(event.text())} equals {@code event}, and
     * {@code parse(text).text()} equals {@code text}.
     *
     * @param line one event in its canonical text, such as {@code preset 1}, without a line break
     * @return the event
     * @throws EventSyntaxException if the line says anything else; it tells where and what was expected
     */
    static LockEvent parse(String line) {
        return EventText.parse(line, 1);
    }

    /**
     * Returns the events that a text says, one a line.
     *
     * @param text lines of canonical text, separated by line feeds; the last line may end with one
     * @return the events in order; none if the text is empty
     * @throws EventSyntaxException if a line says anything else; it tells where and what was expected
     */
    static ImmutableList<LockEvent> parseLines(String text) {
        return EventText.parseLines(text);
    }

    /**
     * Returns the text of events, one a line: {@code parseLines(lines(events))} equals {@code events}.
     *
     * @param events what happens, in order
     * @return a line of canonical text for each, ended by a line feed; empty if there is none
     */
    static String lines(Iterable<? extends LockEvent> events) {
        return EventPrinter.lines(events);
    }

    /**
     * Returns the canonical text of this event.
     *
     * @return one line, without a line break, that {@link #parse(String)} reads
     */
    @SideEffectFree
    default String text() {
        return EventPrinter.print(this);
    }

    /**
     * Returns what {@code cases} answers for this event.
     *
     * @param <C> what the answers depend on besides the event
     * @param <R> the type of the answer
     * @param context what the answer depends on; handed through, so that the cases can be a constant
     * @param cases one answer for each kind of event
     * @return the answer for this event
     */
    @SideEffectFree
    <C, R> R match(C context, Cases<C, R> cases);

    /**
     * One answer for each kind of event. They answer and do not act, so that a transition can be made of them.
     *
     * @param <C> what the answers depend on besides the event
     * @param <R> the type of the answer
     */
    interface Cases<C, R> {

        /**
         * Answers where the key was turned.
         *
         * @param context what the answer depends on besides
         * @param event the event
         * @return the answer
         */
        @SideEffectFree
        R ignitionTurned(C context, IgnitionTurned event);

        /**
         * Answers where the radio was switched on or off.
         *
         * @param context what the answer depends on besides
         * @param event the event
         * @return the answer
         */
        @SideEffectFree
        R radioSwitched(C context, RadioSwitched event);

        /**
         * Answers where the battery was disconnected.
         *
         * @param context what the answer depends on besides
         * @param event the event
         * @return the answer
         */
        @SideEffectFree
        R batteryDisconnected(C context, BatteryDisconnected event);

        /**
         * Answers where the battery was connected.
         *
         * @param context what the answer depends on besides
         * @param event the event
         * @return the answer
         */
        @SideEffectFree
        R batteryConnected(C context, BatteryConnected event);

        /**
         * Answers where a preset was pressed.
         *
         * @param context what the answer depends on besides
         * @param event the event
         * @return the answer
         */
        @SideEffectFree
        R presetPressed(C context, PresetPressed event);

        /**
         * Answers where the entry was confirmed.
         *
         * @param context what the answer depends on besides
         * @param event the event
         * @return the answer
         */
        @SideEffectFree
        R entryConfirmed(C context, EntryConfirmed event);

        /**
         * Answers where the entry was cleared.
         *
         * @param context what the answer depends on besides
         * @param event the event
         * @return the answer
         */
        @SideEffectFree
        R entryCleared(C context, EntryCleared event);

        /**
         * Answers where the immobiliser replied.
         *
         * @param context what the answer depends on besides
         * @param event the event
         * @return the answer
         */
        @SideEffectFree
        R immobiliserReplied(C context, ImmobiliserReplied event);

        /**
         * Answers where the link was lost.
         *
         * @param context what the answer depends on besides
         * @param event the event
         * @return the answer
         */
        @SideEffectFree
        R linkLost(C context, LinkLost event);

        /**
         * Answers where a dealer reset the unit.
         *
         * @param context what the answer depends on besides
         * @param event the event
         * @return the answer
         */
        @SideEffectFree
        R dealerReset(C context, DealerReset event);

        /**
         * Answers where time passed.
         *
         * @param context what the answer depends on besides
         * @param event the event
         * @return the answer
         */
        @SideEffectFree
        R timePassed(C context, TimePassed event);
    }
}
