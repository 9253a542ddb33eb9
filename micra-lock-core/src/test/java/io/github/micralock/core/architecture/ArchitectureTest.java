// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.micralock.api.LockMachine;
import io.github.micralock.core.RadioLock;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;
import org.junit.jupiter.api.Test;

/** The shape of api and core, as the decisions in docs/decisions ask for it. */
class ArchitectureTest {

    private static final String SESSION = "io.github.micralock.core.session..";
    private static final String MACHINE = "io.github.micralock.core";
    private static final String CAR = "io.github.micralock.core.car";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importUrls(List.of(locationOf(LockMachine.class), locationOf(RadioLock.class)));

    private static java.net.URL locationOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("io.github.micralock.(**)").should().beFreeOfCycles());
    }

    @Test
    void noClockIsReadAndNobodySleepsOutsideTheSession() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(SESSION)
                .should()
                .callMethodWhere(readsAClockOrSleeps())
                .because("time is an event (docs/decisions)"));
    }

    @Test
    void C4_theSessionNeverSleepsAndReadsOnlyTheClockItWasGiven() {
        check(noClasses()
                .that()
                .resideInAPackage(SESSION)
                .and()
                .doNotHaveSimpleName("MonotonicClock")
                .should()
                .callMethodWhere(target(are(nameMatching("now|nanoTime|currentTimeMillis|sleep|system.*"))))
                .because("the clock is injected (C1-C4)"));
    }

    @Test
    void C4_nobodyStartsAThread() {
        check(noClasses()
                .should()
                .callConstructorWhere(target(owner(assignableTo(Thread.class))))
                .orShould()
                .callMethodWhere(target(nameMatching("start.*|ofVirtual|ofPlatform"))
                        .and(target(owner(assignableTo(Thread.class)))))
                .orShould()
                .callMethodWhere(target(nameMatching("parallel|parallelStream")))
                .orShould()
                .dependOnClassesThat(
                        belongToAnyOf(CompletableFuture.class, Executors.class, ForkJoinPool.class, Timer.class)));
    }

    @Test
    void everyMethodOfTheMachineIsDeclaredPure() {
        check(methods()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(MACHINE, CAR).and(isNot("CodeKeying")))
                .and()
                .areDeclaredInClassesThat(areNoRecords())
                .and(writtenByHand())
                .should()
                .beAnnotatedWith(Pure.class)
                .orShould()
                .beAnnotatedWith(SideEffectFree.class)
                .because("the Checker Framework proves only what is declared"));
    }

    @Test
    void everyFieldOfTheModelIsFinal() {
        check(fields().that()
                .areDeclaredInClassesThat(
                        resideInAPackage("io.github.micralock..").and(isNot("LockProfileBuilder")))
                .and()
                .areDeclaredInClassesThat(isNot("Discovery").and(isNot("StateNumbers")))
                .should()
                .beFinal());
    }

    /** A ByteBuffer is a view of an array and a Charset a table; neither opens, reads nor writes anything. */
    @Test
    void theModelNeitherLogsNorPrints() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "java.io..", "java.nio..")
                        .and(isNot("ByteBuffer"))
                        .and(isNot("Charset"))
                        .and(isNot("StandardCharsets")))
                .orShould()
                .accessField(System.class, "out"));
    }

    @Test
    void namesSayWhatThingsAre() {
        check(noClasses().should().haveNameMatching(".*(Impl|Utils?|Manager|Helper|Handler)"));
    }

    private static void check(ArchRule rule) {
        rule.check(MAIN);
    }

    private static DescribedPredicate<JavaCall<?>> readsAClockOrSleeps() {
        return target(are(nameMatching("now|nanoTime|currentTimeMillis|sleep|instant|millis|read")))
                .and(target(owner(resideInAPackage("java..").or(resideInAPackage("com.google.common.base")))));
    }

    /** The accessors of a record are written by the compiler, which declares nothing. */
    private static DescribedPredicate<JavaClass> areNoRecords() {
        return DescribedPredicate.describe("are no records", type -> !type.isRecord());
    }

    private static DescribedPredicate<JavaClass> isNot(String simpleName) {
        return DescribedPredicate.describe(
                "is not " + simpleName, type -> !ImmutableList.of(simpleName).contains(type.getSimpleName()));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethod> writtenByHand() {
        return DescribedPredicate.describe(
                "is written by hand",
                method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getName().matches("values|valueOf|lambda.*|equals|hashCode"));
    }
}
