// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Wrong locks are for test suites of any kind. */
class NoEngineTest {

    @Test
    void mutantsNeedNoTestEngine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.jqwik..", "org.junit..", "io.github.micralock.testkit.contract..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackagesOf(Mutations.class));
    }
}
