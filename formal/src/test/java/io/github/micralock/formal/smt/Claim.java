// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import com.google.common.collect.ImmutableMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A statement about every lock: a function of a theory that is true whatever its arguments are, or so it claims.
 *
 * @param name its name, which says it
 * @param parameters what it is a statement about: the sort of each parameter, by name
 */
record Claim(String name, ImmutableMap<String, String> parameters) {

    private static final Pattern CLAIM =
            Pattern.compile("^\\(define-fun \\|(.+)\\| \\((.*)\\) Bool$", Pattern.MULTILINE);
    private static final Pattern PARAMETER = Pattern.compile("\\((\\S+) (\\S+)\\)");

    static Stream<Claim> in(String text) {
        return CLAIM.matcher(text).results().map(found -> new Claim(found.group(1), parameters(found.group(2))));
    }

    private static ImmutableMap<String, String> parameters(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .collect(ImmutableMap.toImmutableMap(name -> name.group(1), (MatchResult sort) -> sort.group(2)));
    }
}
