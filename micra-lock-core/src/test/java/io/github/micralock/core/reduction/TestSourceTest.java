// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.reduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.compiling.Javac;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** A reduction as a JUnit test: it compiles, fails on the machine it was made of, and passes on one that keeps the rule. */
class TestSourceTest {

    private static final LockProfile CLEARING = Catalogue.K11_HANDBOOK.toBuilder()
            .waiting(new WaitingRules(SupplyCondition.ACCESSORY_FEED, Interruption.CLEAR, Interruption.CLEAR))
            .build();
    private static final LockMachine LOCK = RadioLock.of(CLEARING, SecurityCode.parse("2468"));

    private static final String EXPRESSION = "RadioLock.of(Catalogue.K11_HANDBOOK.toBuilder()"
            + ".waiting(new WaitingRules(SupplyCondition.ACCESSORY_FEED, Interruption.CLEAR, Interruption.CLEAR))"
            + ".build(), SecurityCode.parse(\"2468\"))";
    private static final String RIGHT = "RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse(\"2468\"))";
    private static final String RULE = "steps.stream().noneMatch(step -> step.before().phase() instanceof Waiting"
            + " && !(step.after().phase() instanceof Waiting) && !(step.event() instanceof TimePassed))";

    /** What whoever pastes it has already. */
    private static final ImmutableList<Class<?>> LIBRARIES = ImmutableList.of(
            LockMachine.class,
            RadioLock.class,
            ImmutableList.class,
            Test.class,
            AssertionFailedError.class,
            API.class,
            com.google.errorprone.annotations.Immutable.class,
            org.checkerframework.dataflow.qual.Pure.class);

    private static final ImmutableList<LockEvent> HISTORY = LockEvent.parseLines("""
            ignition ACC
            preset 1
            confirm
            elapse PT3S
            preset 1
            confirm
            elapse PT3S
            radio off
            ignition OFF
            ignition ACC
            """);

    @TempDir
    private Path folder;

    @Test
    void theTestSaysWhatIsLeftAndHowTheRuleIsBroken() {
        assertThat(reduced(LOCK.initial(), HISTORY).junitTest(words(EXPRESSION)))
                .contains("""
                /** What is left of 10 events: 6. */
                class WaitTest {
                """, """
                    @Test
                    void R15_theKeyEndsNoWait() {
                        List<Transition> steps = new ArrayList<>();
                        LockState state = LOCK.initial();
                        for (LockEvent event : LockEvent.parseLines(\"""
                                ignition ACC
                                preset 1
                                confirm
                                preset 1
                                confirm
                                ignition OFF
                                \""")) {
                """);
    }

    @Test
    void theTestCompilesAndFailsUntilTheMachineKeepsTheRule() throws Exception {
        Reduction reduction = reduced(LOCK.initial(), HISTORY);

        assertThatThrownBy(() -> run(reduction.junitTest(words(EXPRESSION))))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("event=IgnitionTurned[position=OFF]");
        assertThatCode(() -> run(reduction.junitTest(words(RIGHT)))).doesNotThrowAnyException();
    }

    @Test
    void aReductionThatStartsElsewhereBringsItsSnapshot() throws Exception {
        LockState waiting = HISTORY.subList(0, 7).stream().reduce(LOCK.initial(), LOCK::next, (one, other) -> other);
        Reduction reduction = reduced(waiting, HISTORY.subList(7, 10));

        String source = reduction.junitTest(words(EXPRESSION));

        assertThat(source).contains(".parse(\"micra-lock state 1 K11_HANDBOOK ", "Waiting PT7S\")");
        assertThatThrownBy(() -> run(source)).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void namesThatAreNoneInJavaAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TestWords("Wait Test", "test", RIGHT, RULE))
                .withMessage("className must be a Java identifier, was 'Wait Test'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TestWords("WaitTest", "1st", RIGHT, RULE))
                .withMessage("testName must be a Java identifier, was '1st'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TestWords("WaitTest", "test", " ", RULE))
                .withMessage("machine must not be blank, was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TestWords("WaitTest", "test", RIGHT, ""))
                .withMessage("rule must not be blank, was ''");
    }

    private static TestWords words(String machine) {
        return new TestWords("WaitTest", "R15_theKeyEndsNoWait", machine, RULE);
    }

    private static Reduction reduced(LockState start, ImmutableList<LockEvent> history) {
        return Reduction.of(LOCK, start, history, steps -> steps.stream().anyMatch(TestSourceTest::endsAWait));
    }

    private static boolean endsAWait(Transition step) {
        return step.before().phase() instanceof Waiting
                && !(step.after().phase() instanceof Waiting)
                && !(step.event() instanceof TimePassed);
    }

    /** Compiles a test without a warning and lets it run as JUnit does. */
    private void run(String source) throws Throwable {
        Path file = Files.writeString(folder.resolve("WaitTest.java"), source);
        Javac.compile(file, LIBRARIES);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, RadioLock.class.getClassLoader())) {
            Constructor<?> constructor = loader.loadClass("WaitTest").getDeclaredConstructor();
            Method test = constructor.getDeclaringClass().getDeclaredMethod("R15_theKeyEndsNoWait");
            constructor.setAccessible(true);
            test.setAccessible(true);
            assertThat(test.isAnnotationPresent(Test.class)).isTrue();
            test.invoke(constructor.newInstance());
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
