// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.trace;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.formal.tlc.TlcResult;
import io.github.micralock.formal.tlc.TraceState;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a specification prints of a law that is broken: a record with the field {@code broken}, the names of laws.
 *
 * @param told all its fields, such as {@code before.key} and {@code event.t}
 */
public record Breach(Fields told) {

    private static final Pattern NAME = Pattern.compile("\\w+");

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
        return printed.indexOf("broken") < 0
                ? Optional.empty()
                : Optional.of(new Breach(
                        new Fields(TraceState.parse("breach = " + printed).parts()).in("breach")));
    }

    private static boolean isClosed(CharSequence text) {
        return CharMatcher.is('[').countIn(text) == CharMatcher.is(']').countIn(text);
    }

    /**
     * Returns which laws are broken.
     *
     * @return their names; at least one
     */
    public ImmutableSet<String> laws() {
        return NAME.matcher(told.value("broken"))
                .results()
                .map(MatchResult::group)
                .collect(toImmutableSet());
    }

    @Override
    public String toString() {
        return Joiner.on(", ").join(laws());
    }
}
