// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.micralock.formal.tlc.SpecFiles;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The specification with one rule broken on purpose.
 *
 * @param title the rule, and what is wrong
 * @param instance the name of the instance where it shows
 * @param law the law that must find it
 * @param original what stands in the specification, in exactly one place
 * @param broken what the mutant has there
 */
record SpecMutant(String title, String instance, String law, String original, String broken) {

    private static final Pattern FORM = Pattern.compile(
            "(?<title>R\\d.*)\\non (?<instance>\\w+) breaks (?<law>\\w+)\\n- (?<original>.*)\\n\\+ (?<broken>.*)",
            Pattern.DOTALL);

    /** All that are written down in {@code Lock.mutants}, next to the specification. */
    static ImmutableList<SpecMutant> all() {
        return Splitter.on(Pattern.compile("\\n\\n(?=R\\d)"))
                .splitToStream(SpecFiles.text("spec/Lock.mutants").stripTrailing())
                .map(SpecMutant::parse)
                .collect(toImmutableList());
    }

    private static SpecMutant parse(String text) {
        Matcher form = FORM.matcher(text);
        checkArgument(form.matches(), "mutant must have title, instance, law, original and broken, was\n%s", text);
        return new SpecMutant(
                form.group("title"),
                form.group("instance"),
                form.group("law"),
                form.group("original"),
                form.group("broken"));
    }

    /** The mutant's text. Spaces may be more in the specification, which aligns what belongs together. */
    String of(String specification) {
        Matcher place = Pattern.compile(Splitter.on(Pattern.compile("\\s+"))
                        .splitToStream(original)
                        .map(Pattern::quote)
                        .collect(joining("\\s+")))
                .matcher(specification);
        checkArgument(place.find(), "original must stand in the specification, was %s", original);
        int begin = place.start();
        int end = place.end();
        checkArgument(!place.find(), "original must stand there only once, was %s", original);
        return specification.substring(0, begin) + broken + specification.substring(end);
    }

    @Override
    public String toString() {
        return title;
    }
}
