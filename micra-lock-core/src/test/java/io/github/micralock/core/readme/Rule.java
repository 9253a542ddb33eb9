// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/** A rule, property or clock rule of docs/model.md: its number, and its first sentence. */
record Rule(String number, String says) {

    private static final Pattern TOLD =
            Pattern.compile("(?m)^- \\*\\*([A-Z]\\d+)\\*\\*\\s+(.+?\\.)(?=\\s)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(#");
    private static final Pattern GRADE = Pattern.compile("\\s+\\((?:fact|inference|choice|design)[^)]*\\)");

    /** In the order of the model. */
    static ImmutableList<Rule> all() {
        return Document.model()
                .matches(TOLD)
                .map(told -> new Rule(told.group(1), sentence(told.group(2))))
                .collect(ImmutableList.toImmutableList());
    }

    /** Without its grade, and as another page may say it. */
    private static String sentence(String told) {
        String ungraded = GRADE.matcher(told.replaceAll("\\s+", " ")).replaceAll("");
        return LINK.matcher(ungraded).replaceAll("](model.md#");
    }
}
