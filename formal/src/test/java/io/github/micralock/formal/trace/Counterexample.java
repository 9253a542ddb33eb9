// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.trace;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.micralock.formal.tlc.TlcResult;
import io.github.micralock.formal.tlc.TraceState;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A result of TLC for a person who asks why: what is broken, the shortest way to it, and both sides of it.
 *
 * @param result what TLC found
 * @param tick how long a tick of the specification is
 */
public record Counterexample(TlcResult result, Duration tick) {

    /** The variable of a module that tells the event which led to a state, as it is or in a field of this name. */
    private static final String HAPPENED = "happened.";

    private static final String EVENT = "event.";
    private static final String LINE = "%-4s %-26s %s%n";

    /**
     * Returns the way and its end.
     *
     * @return some lines; if nothing was found, how the run ended
     */
    @Override
    public String toString() {
        Optional<Breach> breach = Breach.in(result);
        return title(breach) + way() + breach.map(this::end).orElse("") + explanation();
    }

    private String title(Optional<Breach> breach) {
        return String.format(
                "%s: %s%n",
                result.exit(), breach.map(Breach::toString).or(result::broken).orElse("no name"));
    }

    private String way() {
        StringBuilder lines = new StringBuilder();
        ImmutableMap<String, String> before = ImmutableMap.of();
        int number = 0;
        for (TraceState state : result.trace().states()) {
            ImmutableMap<String, String> now = side(state.parts(), "st.");
            lines.append(String.format(LINE, ++number, happened(state), news(before, now)));
            hidden(state).forEach((name, value) -> lines.append(String.format(LINE, "", name, value)));
            before = now;
        }
        return lines.append(result.trace().end().isEmpty() ? "" : result.trace().end() + "\n").toString();
    }

    private String happened(TraceState state) {
        ImmutableMap<String, String> told = side(state.parts(), HAPPENED);
        ImmutableMap<String, String> event = side(told, EVENT);
        return new EventWords(tick).of(event.isEmpty() ? told : event);
    }

    /** What else a module tells of a state, such as the state of the Java next to that of the specification. */
    private static Map<String, String> hidden(TraceState state) {
        return Maps.filterKeys(
                state.parts(),
                name -> !name.startsWith("st.") && !(name.startsWith(HAPPENED + "t") || name.startsWith(HAPPENED + EVENT))
                        && !name.matches("happened\\.(key|on|n|to|reply)"));
    }

    private String end(Breach breach) {
        ImmutableMap<String, String> event = breach.side("event");
        StringBuilder lines = new StringBuilder();
        if (!event.isEmpty()) {
            ImmutableMap<String, String> before = breach.side("before");
            ImmutableMap<String, String> after = breach.side("after");
            lines.append(String.format(LINE, "then", new EventWords(tick).of(event), ""));
            lines.append(String.format(LINE, "", "before", news(after, before)));
            lines.append(String.format(LINE, "", "after", news(before, after)));
        }
        breach.remarks().forEach((name, value) -> lines.append(String.format(LINE, "", name, value)));
        return lines.toString();
    }

    /** An expression that has no value is told by TLC alone. */
    private String explanation() {
        return result.trace().states().isEmpty() && result.exit().code() != 0 ? result.output() : "";
    }

    private static String news(Map<String, String> before, Map<String, String> now) {
        String news = now.entrySet().stream()
                .filter(part -> !part.getValue().equals(before.get(part.getKey())))
                .map(part -> part.getKey() + " " + part.getValue().replace("\"", ""))
                .collect(Collectors.joining(", "));
        return news.isEmpty() ? "nothing changed" : news;
    }

    private static ImmutableMap<String, String> side(Map<String, String> parts, String prefix) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(prefix))
                .collect(toImmutableMap(part -> part.getKey().substring(prefix.length()), Map.Entry::getValue));
    }
}
