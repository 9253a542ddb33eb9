// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.graph;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.formal.twin.Values;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.TupleValue;
import tlc2.value.impl.Value;

/**
 * One edge on its way from TLC.
 *
 * @param unit the unit
 * @param from where it starts, in TLA+; empty for the one that leads to the initial state
 * @param event the event's canonical text, or {@code start}
 * @param to where it leads, in TLA+
 * @param said the signals, as journals write them
 * @param shown the faceplate at the start
 * @param due the next deadline there, or {@code -}
 */
record EdgeLine(String unit, String from, String event, String to, String said, String shown, String due) {

    static final String START = "start";

    private static final Splitter PARTS = Splitter.on('\t');

    /** The tick of all units with a graph. */
    static final Duration TICK = Duration.ofMillis(500);

    /** More ticks than all deadlines of these units together, so the longest time there is does the same (R28). */
    static final int AGES = 1_000;

    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

    static EdgeLine parse(String line) {
        List<String> parts = PARTS.splitToList(line);
        return new EdgeLine(
                parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5), parts.get(6));
    }

    static EdgeLine of(Value unit, RecordValue edge) {
        String to = state(edge, "to");
        RecordValue event = (RecordValue) Values.field(edge, "event").toRcd();
        if (Values.textField(event, "t").equals(START)) {
            return new EdgeLine(Values.text(unit), "", START, to, "", "", "");
        }
        int due = Values.intField(edge, "due");
        return new EdgeLine(
                Values.text(unit),
                state(edge, "from"),
                event(event),
                to,
                said((TupleValue) Values.field(edge, "said").toTuple()),
                shown((RecordValue) Values.field(edge, "shown").toRcd()),
                due == 0 ? "-" : duration(due));
    }

    /** The fields of a record have no order of their own; in a normal form they have. */
    private static String state(RecordValue edge, String field) {
        Value state = Values.field(edge, field);
        state.deepNormalize();
        return state.toString();
    }

    private static String event(RecordValue event) {
        String text = switch (Values.textField(event, "t")) {
            case "ignition" -> "ignition " + Values.textField(event, "key");
            case "radio" -> "radio " + onOrOff(event);
            case "battery" -> "battery " + onOrOff(event);
            case "preset" -> "preset " + Values.intField(event, "n");
            case "immobiliser" ->
                "immobiliser " + Values.textField(event, "reply").toLowerCase(Locale.ROOT);
            case "dealer" -> "dealer reset";
            case "elapse" -> "elapse " + duration(Values.intField(event, "n"));
            default -> Values.textField(event, "t");
        };
        return LockEvent.parse(text).text();
    }

    private static String onOrOff(RecordValue event) {
        return Values.boolField(event, "on") ? "on" : "off";
    }

    private static String said(TupleValue signals) {
        return signals.elems.length == 0
                ? "nothing"
                : Stream.of(signals.elems)
                        .map(signal -> said(((TupleValue) signal.toTuple()).elems))
                        .collect(joining(", "));
    }

    private static String said(Value[] signal) {
        String name = Values.text(signal[0]);
        return switch (name) {
            case "WaitStarted" -> name + " " + duration(Integer.parseInt(signal[1].toString()));
            case "ImmobiliserQueried" -> name + " " + Values.text(signal[2]) + " " + Values.text(signal[1]);
            case "FaceplateChanged" -> name + " " + shown(Values.text(signal[1]), Values.bool(signal[2]));
            default -> Stream.of(signal).map(EdgeLine::plain).collect(joining(" "));
        };
    }

    private static String plain(Value value) {
        return value.toString().replace("\"", "");
    }

    private static String shown(RecordValue faceplate) {
        return shown(Values.textField(faceplate, "text"), Values.boolField(faceplate, "audible"));
    }

    private static String shown(String text, boolean audible) {
        return (audible ? "audible" : "silent") + " \"" + text + '"';
    }

    private static String duration(int ticks) {
        return (ticks == AGES ? LONGEST : TICK.multipliedBy(ticks)).toString();
    }

    @Override
    public String toString() {
        return String.join("\t", unit, from, event, to, said, shown, due);
    }
}
