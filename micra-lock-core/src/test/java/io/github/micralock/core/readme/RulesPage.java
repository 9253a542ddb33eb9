// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;

/** The text of docs/rules.md: for each rule of the model the tests that name it. */
final class RulesPage {

    private final StringBuilder page = new StringBuilder();

    private RulesPage() {}

    static String text(RuleMatrix tests) {
        RulesPage page = new RulesPage();
        page.head();
        tests.rules().forEach(rule -> page.row(rule, tests.of(rule).size()));
        tests.rules().forEach(rule -> page.section(rule, tests.of(rule)));
        return page.page.toString();
    }

    private void head() {
        page.append("""
                # The rules and their tests

                Which tests hold which rule of [the model](model.md#7-rules). This page is made from the rules there and from the names of the tests. The build fails
                if it is not up to date, if no test names a rule, or if a test names a rule that there is not.

                A rule is told by its first sentence, a test by the words of its name. Those of `testkit.contract` are about any lock; `RadioLockContractProperties` in core
                tries them on this one.

                | rule | says | tests |
                | --- | --- | --- |
                """);
    }

    private void row(Rule rule, int tests) {
        append("| [", rule.number(), "](#", Ascii.toLowerCase(rule.number()), ") | ", rule.says(), " | ");
        append(Integer.toString(tests), " |\n");
    }

    private void section(Rule rule, ImmutableList<NamedTest> tests) {
        append("\n## ", rule.number(), "\n\n", rule.says(), "\n\n");
        ImmutableListMultimap<String, NamedTest> byClass = Multimaps.index(tests, NamedTest::className);
        byClass.asMap().forEach((className, ofClass) -> {
            append("- [`", className, "`](../", byClass.get(className).get(0).file(), ")\n");
            ofClass.forEach(test -> append("  - ", test.sentence(), "\n"));
        });
    }

    private void append(String... parts) {
        for (String part : parts) {
            page.append(part);
        }
    }
}
