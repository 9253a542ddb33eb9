// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A test, and what its name says.
 *
 * @param file where it is, from the project's folder, with slashes
 * @param name such as {@code R13_R14_onlyTimeWithTheKeyAtAccOrOnCounts}
 */
record NamedTest(String file, String name) {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]\\d+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z0-9])(?=[A-Z])");

    /** The numbers that the name begins with, whether or not the model has them. */
    ImmutableList<String> numbers() {
        return parts().stream()
                .takeWhile(part -> NUMBER.matcher(part).matches())
                .collect(toImmutableList());
    }

    /** The rest of the name, in words. */
    String sentence() {
        return parts().stream()
                .skip(numbers().size())
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .map(NamedTest::word)
                .collect(Collectors.joining(" "));
    }

    /** Upper case stays where there is no lower case beside it, as in K11. */
    private static String word(String word) {
        boolean isName = word.length() > 1 && CharMatcher.inRange('a', 'z').matchesNoneOf(word);
        return isName ? word : Ascii.toLowerCase(word);
    }

    private List<String> parts() {
        return Splitter.on('_').splitToList(name);
    }

    /** The class it is in, such as {@code core.story.SeedStoryTest}. */
    String className() {
        return file.replaceFirst(".*/io/github/micralock/", "")
                .replaceFirst("\\.java$", "")
                .replace('/', '.');
    }
}
