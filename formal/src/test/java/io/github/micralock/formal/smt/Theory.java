// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Definitions in SMT-LIB, file by file, each of which may use what stands before it.
 *
 * @param texts what stands in each file, by its name
 */
record Theory(ImmutableMap<String, String> texts) {

    /** The head unit, and what is claimed of it. */
    static final Theory HEAD_UNIT = of("profile", "lock", "invariant", "claims");

    /** The head unit in cars, and what is claimed of that. */
    static final Theory CAR = of("profile", "lock", "invariant", "car");

    private static final Pattern REFUSAL =
            Pattern.compile("^\\(assert \\(! .* :named \\|(.+)\\|\\)\\)$", Pattern.MULTILINE);
    private static final Pattern FREE =
            Pattern.compile("^\\(declare-const (\\S+) (?!Text|Entry)\\S+\\)", Pattern.MULTILINE);

    private static Theory of(String... names) {
        return new Theory(Maps.toMap(List.of(names), Theory::text));
    }

    private static String text(String name) {
        try {
            return Resources.toString(Resources.getResource("smt/" + name + ".smt2"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This theory with something else in the one place where a text stands. */
    Theory edited(String from, String to) {
        int places = texts.values().stream()
                .mapToInt(text -> Splitter.on(from).splitToList(text).size() - 1)
                .sum();
        checkArgument(places == 1, "text must stand in one place, stands in %s: %s", places, from);
        return new Theory(ImmutableMap.copyOf(Maps.transformValues(texts, text -> text.replace(from, to))));
    }

    /** Everything that is claimed, in order. */
    ImmutableList<Claim> claims() {
        return texts.values().stream().flatMap(Claim::in).collect(ImmutableList.toImmutableList());
    }

    Claim claim(String name) {
        return claims().stream()
                .filter(claim -> claim.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("claim must be one of the theory, was " + name));
    }

    /** What a builder of profiles refuses, by the names of the assertions that say so. */
    ImmutableList<String> refusals() {
        return REFUSAL.matcher(texts.get("profile"))
                .results()
                .map(found -> found.group(1))
                .collect(ImmutableList.toImmutableList());
    }

    /** This theory for profiles of which one thing is not refused. */
    Theory without(String refusal) {
        String assertion = REFUSAL.matcher(texts.get("profile"))
                .results()
                .filter(found -> found.group(1).equals(refusal))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("refusal must be one of the theory, was " + refusal))
                .group();
        return edited(assertion, "");
    }

    /** The numbers and kinds of a profile, by their names. */
    ImmutableList<String> profileConstants() {
        return FREE.matcher(texts.get("profile"))
                .results()
                .map(found -> found.group(1))
                .collect(ImmutableList.toImmutableList());
    }
}
