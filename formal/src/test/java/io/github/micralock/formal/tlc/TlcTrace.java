// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.tlc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The states that lead to what TLC found, from the initial one.
 *
 * @param states the states, in order; empty if nothing was found
 * @param end what follows the last state, such as the way back to an earlier one; may be empty
 */
public record TlcTrace(ImmutableList<TraceState> states, String end) {

    /** The variable that tells what led to a state, if a module has it. */
    public static final String HAPPENED = "happened";

    private static final Pattern STATE = Pattern.compile("\\d+: <.*?>\\s+(.*)", Pattern.DOTALL);
    private static final Pattern INITIAL =
            Pattern.compile("Invariant \\S+ is violated by the initial state:\\s+(.*)", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("\\d+: (Stuttering|Back to state).*", Pattern.DOTALL);

    static TlcTrace of(Iterable<TlcMessage> messages) {
        ImmutableList.Builder<TraceState> states = ImmutableList.builder();
        String end = "";
        for (TlcMessage message : messages) {
            Matcher state = (message.code() == TlcMessage.STATE ? STATE : INITIAL).matcher(message.text());
            if (state.matches()) {
                states.add(TraceState.parse(state.group(1)));
            } else if (END.matcher(message.text()).matches()) {
                end = message.text().replaceFirst(":? <.*", "");
            }
        }
        return new TlcTrace(states.build(), end);
    }

    /**
     * Returns the trace to be read: the first state whole, of each further one what happened and what is new.
     *
     * @return one line a state
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        ImmutableMap<String, String> before = ImmutableMap.of();
        int number = 0;
        for (TraceState state : states) {
            ImmutableMap<String, String> known = before;
            String news = state.parts().entrySet().stream()
                    .filter(part -> !part.getKey().startsWith(HAPPENED))
                    .filter(part -> !part.getValue().equals(known.get(part.getKey())))
                    .map(part -> part.getKey().replaceFirst("^st\\.", "") + " " + part.getValue())
                    .collect(Collectors.joining(", "));
            text.append(String.format("%3d  %-24s %s%n", ++number, state.happened(), news));
            before = state.parts();
        }
        return text.append(end.isEmpty() ? "" : "     " + end + "\n").toString();
    }
}
