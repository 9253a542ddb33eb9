// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.expected.UnitText;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Everything that any lock whatever must do, as far as it can be seen from the driver's seat: the rules of the model by
 * their numbers, each as a test or more.
 *
 * <p>A test class that implements this, {@link #lock()} and {@link #profiles()}, runs them all with JUnit. A failing
 * method's name says which rule is broken, its Javadoc what that means and where to look, and its message what was done
 * and seen. A test that is skipped says what the lock or the profile lacks; rules that nobody can see from outside are
 * skipped as well, each with its reason.
 *
 * <p>Stories are written by people and reach what people thought of. With a {@linkplain #reference() reference}, random
 * histories are compared besides; and the suites of {@code testkit.conformance} are complete within a bound that they
 * state.
 */
public interface OutsideContract
        extends SupplyFromOutside,
                TypingFromOutside,
                JudgingFromOutside,
                WaitingFromOutside,
                DealerFromOutside,
                TimeFromOutside,
                FaceplateFromOutside,
                LinkFromOutside {

    /**
     * Returns a lock that is known to be right, to compare random histories with.
     *
     * @return such as {@code MachineFromOutside.of((profile, code) -> RadioLock.ofAnyKind(profile, identity, code))}, for
     *     profiles of every kind; by default one that skips them, and says so
     */
    default OutsideLock reference() {
        throw new TestAbortedException("skipped: no reference was given; return MachineFromOutside.of("
                + "(profile, code) -> RadioLock.ofAnyKind(profile, identity, code))");
    }

    /**
     * Returns how many random histories each unit goes through.
     *
     * @return at least 1
     */
    default int histories() {
        return 100;
    }

    /**
     * A failure means that some history shows another faceplate than the reference does. The message has the shortest one
     * found, which can be pasted into a test. Look at its last event, and at the rule that the stories call by what it
     * does.
     *
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R29_anyHistoryLooksAsTheReferenceShowsIt() {
        return profiles().stream()
                .flatMap(profile -> codes(profile).stream()
                        .map(code -> DynamicTest.dynamicTest(UnitText.of(profile, code), () -> {
                            Comparison comparison = Comparison.of(reference(), lock());
                            IntStream.range(0, histories())
                                    .forEach(seed -> comparison.check(profile, code, new Random(seed)));
                        })));
    }

    /**
     * A failure means that the lock's limits allow none of {@link #profiles()}, so that every other test is skipped and
     * nothing is proved. Look for a name that is spelt otherwise.
     */
    @Test
    default void someProfileIsTried() {
        Limits limits = lock().limits();
        ImmutableList<LockProfile> profiles = profiles();
        if (profiles.stream().noneMatch(profile -> limits.whyNot(profile).isEmpty())) {
            throw new AssertionFailedError("some profile must be tried, was "
                    + profiles.stream()
                            .map(profile -> profile.name() + " ("
                                    + limits.whyNot(profile).orElse("") + ")")
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    /**
     * Never fails: each test here stands for a rule that cannot be seen from outside, and is skipped with the reason.
     *
     * @return a test for each such rule
     */
    @TestFactory
    default Stream<DynamicTest> rulesThatNobodyCanSeeFromOutside() {
        return UntoldRule.all().stream()
                .map(untold -> DynamicTest.dynamicTest(untold.rule(), () -> {
                    throw new TestAbortedException("skipped: " + untold.reason());
                }));
    }
}
