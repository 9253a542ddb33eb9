// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.stream.Stream;

/** The rules of the model, and by each number that a test names the tests that do. */
record RuleMatrix(ImmutableList<Rule> rules, ImmutableListMultimap<String, NamedTest> byNumber) {

    /** Where tests are. Those of the contract are in main code, for everybody who makes a lock. */
    private static final ImmutableList<String> FOLDERS = ImmutableList.of(
            "micra-lock-api/src/test/java",
            "micra-lock-core/src/test/java",
            "micra-lock-testkit/src/main/java",
            "micra-lock-testkit/src/test/java",
            "formal/src/test/java",
            "examples/workbench/src/test/java",
            "examples/ports/src/test/java");

    static RuleMatrix ofTheProject() {
        return of(Rule.all(), FOLDERS.stream().flatMap(folder -> TestSources.in(Document.ROOT, folder).stream()));
    }

    static RuleMatrix of(ImmutableList<Rule> rules, Stream<NamedTest> tests) {
        return new RuleMatrix(
                rules,
                tests.sorted(Comparator.comparing(NamedTest::className).thenComparing(NamedTest::name))
                        .collect(flatteningToImmutableListMultimap(test -> test, test -> test.numbers().stream()))
                        .inverse());
    }

    ImmutableList<NamedTest> of(Rule rule) {
        return byNumber.get(rule.number());
    }

    /** The rules that no test names. */
    ImmutableList<Rule> holes() {
        return rules.stream().filter(rule -> of(rule).isEmpty()).collect(toImmutableList());
    }

    /** The tests that name a rule which the model does not have. */
    ImmutableList<NamedTest> astray() {
        ImmutableList<String> known = rules.stream().map(Rule::number).collect(toImmutableList());
        return byNumber.entries().stream()
                .filter(naming -> !known.contains(naming.getKey()))
                .map(naming -> naming.getValue())
                .collect(toImmutableList());
    }
}
