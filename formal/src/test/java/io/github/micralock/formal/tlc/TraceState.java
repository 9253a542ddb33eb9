// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.tlc;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One state of a trace, taken apart: {@code st = [key |-> "ACC", left |-> 2]} has the parts {@code st.key} and
 * {@code st.left}.
 *
 * @param parts the values as TLC writes them, by the variable and the fields that lead to them
 */
public record TraceState(ImmutableMap<String, String> parts) {

    private static final CharMatcher OPENING = CharMatcher.anyOf("[({<");
    private static final CharMatcher CLOSING = CharMatcher.anyOf("])}>");

    /**
     * Reads a state.
     *
     * @param text one or more definitions, as TLC writes them
     * @return the state
     */
    public static TraceState parse(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String variable : split("\n" + text, text.startsWith("/\\") ? "\n/\\ " : "\n\n")) {
            takeApart("", variable, " = ", parts);
        }
        return new TraceState(ImmutableMap.copyOf(parts));
    }

    private static void takeApart(String path, String definition, String sign, Map<String, String> parts) {
        int at = definition.indexOf(sign);
        String name = path + definition.substring(0, at).strip();
        String value = CharMatcher.whitespace().trimAndCollapseFrom(definition.substring(at + sign.length()), ' ');
        if (value.startsWith("[") && value.contains("|->")) {
            for (String field : split("," + value.substring(1, value.length() - 1), ",")) {
                takeApart(name + ".", field, "|->", parts);
            }
        } else {
            parts.put(name, value);
        }
    }

    /** The pieces between separators that stand outside of brackets and quotes; what stands before the first is left out. */
    private static ImmutableList<String> split(String text, String separator) {
        ImmutableList.Builder<String> pieces = ImmutableList.builder();
        int begin = -1;
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            quoted ^= here == '"' && text.charAt(at - 1) != '\\';
            if (!quoted) {
                depth += OPENING.matches(here) ? 1 : CLOSING.matches(here) && text.charAt(at - 1) != '-' ? -1 : 0;
            }
            if (!quoted && depth == 0 && text.startsWith(separator, at)) {
                if (begin >= 0) {
                    pieces.add(text.substring(begin, at));
                }
                begin = at + separator.length();
            }
        }
        return begin < 0
                ? ImmutableList.of(text)
                : pieces.add(text.substring(begin)).build();
    }
}
