// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.micralock.testkit.Histories;
import io.github.micralock.testkit.outside.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What needs a test engine, and what must do without. */
class EngineNeutralTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importUrls(
                    List.of(Story.class.getProtectionDomain().getCodeSource().getLocation()));

    @Test
    void storiesSuitesVectorsRunnerAndWrongLocksNeedNoTestEngine() {
        noClasses()
                .that(resideInAnyPackage(
                                "io.github.micralock.testkit.outside..",
                                "io.github.micralock.testkit.conformance..",
                                "io.github.micralock.testkit.expected..",
                                "io.github.micralock.testkit.mutant..")
                        .and(not(nameMatching(".*(Contract|FromOutside)")).or(nameMatching(".*MachineFromOutside"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.jqwik..", "org.junit..")
                .check(MAIN);
    }

    @Test
    void historiesNeedNoTestEngine() {
        classes()
                .that()
                .haveSimpleName(Histories.class.getSimpleName())
                .or()
                .haveSimpleNameStartingWith("SimplerHistories")
                .or()
                .haveSimpleName("HistoryWriter")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("net.jqwik..", "org.junit..")
                .check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.github.micralock.testkit.(**)")
                .should()
                .beFreeOfCycles()
                .check(MAIN);
    }
}
