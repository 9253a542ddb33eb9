// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.tlc;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The states that lead to what TLC found, from the initial one.
 *
 * @param states the states, in order; empty if nothing was found
 * @param end what follows the last state, such as the way back to an earlier one; may be empty
 */
public record TlcTrace(ImmutableList<TraceState> states, String end) {

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
}
