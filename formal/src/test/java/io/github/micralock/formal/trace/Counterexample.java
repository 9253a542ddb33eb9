// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.trace;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.micralock.formal.tlc.TlcResult;
import io.github.micralock.formal.tlc.TraceState;
import java.time.Duration;
import java.util.Optional;

/**
 * A result of TLC for a person who asks why: what is broken, the shortest way to it, and both sides of it.
 *
 * @param result what TLC found
 * @param tick how long a tick of the specification is; nothing if that is not known
 */
public record Counterexample(TlcResult result, Optional<Duration> tick) {

    private static final Fields NOTHING = new Fields(ImmutableMap.of());

    /**
     * Returns the counterexample that a run of one instance found.
     *
     * @param result what TLC found
     * @param tick how long a tick of the instance is
     * @return the counterexample
     */
    public static Counterexample of(TlcResult result, Duration tick) {
        return new Counterexample(result, Optional.of(tick));
    }

    /**
     * Returns the counterexample that a run of several instances found, whose ticks are not the same.
     *
     * @param result what TLC found
     * @return the counterexample
     */
    public static Counterexample of(TlcResult result) {
        return new Counterexample(result, Optional.empty());
    }

    /**
     * Returns the way and its end.
     *
     * @return some lines; if nothing was found, how the run ended
     */
    @Override
    public String toString() {
        Optional<Breach> breach = Breach.in(result);
        String title = breach.map(Breach::toString)
                .or(result::broken)
                .or(result::reason)
                .orElse("no law is named");
        boolean unexplained = result.trace().states().isEmpty() && result.exit().code() != 0;
        return result.exit() + ", " + title + "\n"
                + way()
                + breach.map(Breach::told).map(this::sides).orElseGet(this::sayings)
                + (unexplained ? result.output() : "");
    }

    /** The first state whole, of each further one what happened and what is new. */
    private String way() {
        StringBuilder lines = new StringBuilder();
        Fields before = NOTHING;
        int number = 0;
        for (TraceState state : result.trace().states()) {
            Fields all = new Fields(state.parts());
            Fields unit = all.in("st");
            lines.append(line(Integer.toString(++number), happened(all), unit.unlike(before)));
            before = unit;
        }
        return lines + (result.trace().end().isEmpty() ? "" : result.trace().end() + "\n");
    }

    /** A module tells in {@code happened} which event led to a state, or among other things in {@code happened.event}. */
    private String happened(Fields state) {
        Fields told = state.in("happened");
        return new EventWords(tick).of(told.in("event").isEmpty() ? told : told.in("event"));
    }

    /** Where two sides of the same differ, or what an event made of a state. */
    private String sides(Fields told) {
        Fields event = told.in("event");
        String step = event.isEmpty()
                ? ""
                : line("then", new EventWords(tick).of(event), "")
                        + line("", "  before", told.in("before").unlike(told.in("after")))
                        + line("", "  after", told.in("after").unlike(told.in("before")))
                        + line("", "  said", told.value("said"));
        return step + both(told, "specification", "java") + both(told, "shown", "deadline");
    }

    private static String both(Fields told, String one, String other) {
        return side(told, one, told.in(other)) + side(told, other, told.in(one));
    }

    private static String side(Fields told, String name, Fields other) {
        Fields side = told.in(name);
        String text = side.isEmpty() ? told.value(name) : side.unlike(other);
        return text.isEmpty() ? "" : line("", "  " + name, text);
    }

    /** What specification and Java said in the last step. */
    private String sayings() {
        TraceState last = Iterables.getLast(result.trace().states(), new TraceState(ImmutableMap.of()));
        Fields happened = new Fields(last.parts()).in("happened");
        return happened.value("spec").equals(happened.value("java"))
                ? ""
                : line("", "  specification says", happened.value("spec"))
                        + line("", "  java says", happened.value("java"));
    }

    private static String line(String number, String what, String text) {
        return String.format("%-4s %-29s %s", number, what, text).stripTrailing() + "\n";
    }
}
