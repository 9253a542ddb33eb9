// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.trace;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.formal.tlc.TlcResult;
import io.github.micralock.formal.tlc.TraceState;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a specification prints of a law that is broken: a record with the field {@code broken}, the names of laws.
 *
 * @param parts its other fields, such as {@code before.key} and {@code event.t}
 * @param laws the names
 */
public record Breach(ImmutableMap<String, String> parts, ImmutableSet<String> laws) {

    private static final Pattern NAME = Pattern.compile("\\w+");
    private static final String LAWS = "broken";

    /**
     * Returns the first breach that was printed.
     *
     * @param result what TLC found
     * @return the breach, or nothing if none was printed
     */
    public static Optional<Breach> in(TlcResult result) {
        StringBuilder printed = new StringBuilder();
        for (String line : result.printed()) {
            if (printed.length() > 0 || line.startsWith("[")) {
                printed.append(line).append('\n');
                if (isClosed(printed)) {
                    break;
                }
            }
        }
        return printed.indexOf(LAWS) < 0 ? Optional.empty() : Optional.of(of(TraceState.parse("breach = " + printed)));
    }

    private static boolean isClosed(CharSequence text) {
        return CharMatcher.is('[').countIn(text) == CharMatcher.is(']').countIn(text);
    }

    private static Breach of(TraceState told) {
        ImmutableMap<String, String> parts = told.parts().entrySet().stream()
                .collect(toImmutableMap(part -> part.getKey().replaceFirst("^breach\\.", ""), Map.Entry::getValue));
        ImmutableSet<String> laws = NAME.matcher(parts.getOrDefault(LAWS, ""))
                .results()
                .map(MatchResult::group)
                .collect(toImmutableSet());
        return new Breach(parts, laws);
    }

    /** The parts of a side, such as {@code before}, by their own names. */
    ImmutableMap<String, String> side(String name) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(name + "."))
                .collect(toImmutableMap(part -> part.getKey().substring(name.length() + 1), Map.Entry::getValue));
    }

    /** What is one value and no side. */
    ImmutableMap<String, String> remarks() {
        return parts.entrySet().stream()
                .filter(part -> !part.getKey().contains(".") && !part.getKey().equals(LAWS))
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public String toString() {
        return Joiner.on(", ").join(laws);
    }
}
