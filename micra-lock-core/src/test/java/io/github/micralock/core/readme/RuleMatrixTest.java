// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a test of a rule, and what is found to be wrong. */
class RuleMatrixTest {

    private static final Rule FIRST = new Rule("R1", "A unit that does not run shows nothing.");
    private static final Rule SECOND = new Rule("P2", "Attempts grow by one.");

    @TempDir
    private Path project;

    @Test
    void aRuleThatNoTestNamesIsAHole() {
        RuleMatrix tests = RuleMatrix.of(ImmutableList.of(FIRST, SECOND), Stream.of(test("P2_attemptsGrow")));

        assertThat(tests.holes()).containsExactly(FIRST);
        assertThat(tests.astray()).isEmpty();
    }

    @Test
    void aTestThatNamesNoRuleOfTheModelIsAstray() {
        NamedTest lost = test("R1_R99_itIsDark");

        assertThat(RuleMatrix.of(ImmutableList.of(FIRST), Stream.of(lost, test("itIsDark")))
                        .astray())
                .containsExactly(lost);
    }

    @Test
    void onlyWhatIsRunIsATest() throws IOException {
        source("some/DarkTest.java", """
                /** R2_aComment. */
                class DarkTest {
                    // @Test void R3_aLineThatIsCommentedOut() {}
                    static final String TEXT = "@Test void R4_aText() {}";
                    void R5_aHelper() {}
                    @Test @Disabled void R6_aTestThatIsSwitchedOff() {}
                    @Test void R1_itIsDark() {}
                    @ParameterizedTest @MethodSource("units") void R1_itIsSilent(String unit) {}
                    @org.junit.jupiter.api.Test void P2_attemptsGrow() {}
                }
                """);
        source("some/LoudContract.java", "interface LoudContract { @Property default void R2_itIsLoud() {} }");
        source("some/Helper.java", "class Helper { @Test void R7_aClassThatIsNotRun() {} }");
        source("some/OffTest.java", "@Disabled class OffTest { @Test void R8_aClassThatIsSwitchedOff() {} }");

        assertThat(TestSources.in(project, "some"))
                .extracting(NamedTest::name)
                .containsExactlyInAnyOrder("R1_itIsDark", "R1_itIsSilent", "P2_attemptsGrow", "R2_itIsLoud");
    }

    @Test
    void aTestIsToldByTheWordsOfItsName() {
        NamedTest test = test("R13_P8_onAK11The20thWrongCodeOf2468CostsAll_orNothing");

        assertThat(test.numbers()).containsExactly("R13", "P8");
        assertThat(test.sentence()).isEqualTo("on a K11 the 20th wrong code of 2468 costs all or nothing");
        assertThat(test.className()).isEqualTo("core.DarkTest");
    }

    @Test
    void thePageTellsARuleByItsTestsInOrder() {
        ImmutableList<NamedTest> tests = ImmutableList.of(test("R1_isSilent"), test("R1_isDark"));

        assertThat(RulesPage.text(RuleMatrix.of(ImmutableList.of(FIRST), tests.stream())))
                .isEqualTo(RulesPage.text(RuleMatrix.of(ImmutableList.of(FIRST), tests.reverse().stream())))
                .contains("| [R1](#r1) | A unit that does not run shows nothing. | 2 |\n")
                .endsWith("""
                        ## R1

                        A unit that does not run shows nothing.

                        - [`core.DarkTest`](../a/src/test/java/io/github/micralock/core/DarkTest.java)
                          - is dark
                          - is silent
                        """);
    }

    private void source(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }

    private static NamedTest test(String name) {
        return new NamedTest("a/src/test/java/io/github/micralock/core/DarkTest.java", name);
    }
}
