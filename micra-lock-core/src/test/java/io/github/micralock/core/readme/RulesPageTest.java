// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** docs/rules.md tells the tests of each rule as they are, and each rule has some. */
class RulesPageTest {

    private static final RuleMatrix TESTS = RuleMatrix.ofTheProject();

    @Test
    void everyRuleIsNamedByATest() {
        assertThat(TESTS.holes()).isEmpty();
    }

    @Test
    void noTestNamesARuleThatThereIsNot() {
        assertThat(TESTS.astray()).isEmpty();
    }

    /** After a change of a rule or of a test's name, copy what this leaves in target to docs. */
    @Test
    void thePageIsWhatTheTestsSay() throws IOException {
        String page = RulesPage.text(TESTS);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("rules.md"), page);
        assertThat(Document.rules().text()).isEqualTo(page);
    }

    /** What sources say of core and of the contract, against what runs. */
    @Test
    void everyTestOfThisModuleAndOfTheContractIsFoundByAnEngine() {
        assertThat(TESTS.byNumber().values())
                .filteredOn(test -> test.className().matches("(core|testkit\\.contract)\\..*"))
                .extracting(NamedTest::name)
                .hasSizeGreaterThan(300)
                .isSubsetOf(methodsThatAreRun());
    }

    private static ImmutableSet<String> methodsThatAreRun() {
        TestPlan plan = LauncherFactory.create()
                .discover(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectPackage("io.github.micralock.core"))
                        .filters(includeClassNamePatterns("[^$]*(Test|Tests|Properties|Examples)"))
                        .build());
        return plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(found -> found.getSource().stream())
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName())
                .collect(toImmutableSet());
    }
}
