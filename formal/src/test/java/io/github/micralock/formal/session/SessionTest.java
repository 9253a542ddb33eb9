// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import org.jetbrains.kotlinx.lincheck.strategy.IncorrectResultsFailure;
import org.jetbrains.kotlinx.lincheck.strategy.ObstructionFreedomViolationFailure;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.junit.jupiter.api.Test;

/** Threads in every order that fits into the bounds: two threads, three calls each. */
class SessionTest {

    @Test
    void C3_callsOfASessionTakeEffectOneAfterTheOtherAndNoneWaitsForAnother() {
        assertThatCode(() -> bounded().checkObstructionFreedom(true).check(FreeCalls.class))
                .doesNotThrowAnyException();
    }

    @Test
    void C3_R9_callsOfARecordingSessionTakeEffectOneAfterTheOther() {
        assertThatCode(() -> bounded().iterations(3).invocationsPerIteration(50).check(RecordingCalls.class))
                .doesNotThrowAnyException();
    }

    @Test
    void aRecordingSessionMakesCallsWait() {
        LincheckAssertionError found = catchThrowableOfType(
                LincheckAssertionError.class,
                () -> bounded().checkObstructionFreedom(true).check(RecordingCalls.class));

        assertThat(found.getFailure$lincheck()).isInstanceOf(ObstructionFreedomViolationFailure.class);
    }

    @Test
    void aSessionThatSetsWithoutComparingIsCaught() {
        LincheckAssertionError found = catchThrowableOfType(
                LincheckAssertionError.class, () -> bounded().check(RacyCalls.class));

        assertThat(found.getFailure$lincheck()).isInstanceOf(IncorrectResultsFailure.class);
    }

    private static ModelCheckingOptions bounded() {
        return new ModelCheckingOptions()
                .threads(2)
                .actorsBefore(0)
                .actorsPerThread(3)
                .actorsAfter(0)
                .iterations(10)
                .invocationsPerIteration(100)
                .addGuarantee(forClasses(SessionTest::isPure).allMethods().treatAsAtomic());
    }

    /** What holds nothing that changes is of no interest to a checker of threads. */
    private static boolean isPure(String className) {
        return className.startsWith("io.github.micralock.") && !className.contains(".session.")
                || className.startsWith("com.google.common.collect.");
    }
}
