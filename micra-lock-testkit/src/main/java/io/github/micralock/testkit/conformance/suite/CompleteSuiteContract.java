// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.suite;

import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.outside.RestartableLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The complete suites as tests, for any lock that can be saved and loaded: a class that implements this and {@link
 * #lock(ConformanceUnit)} runs them with JUnit.
 */
public interface CompleteSuiteContract {

    /**
     * Returns the lock to try.
     *
     * @param unit the unit it will be; its profile, its code, and the name by which its immobiliser knows it
     * @return a lock; each word resets it
     */
    RestartableLock lock(ConformanceUnit unit);

    /**
     * Returns how many hidden states more than the right one a wrong lock may have.
     *
     * @return 0, or 1 for a suite some twenty times as long
     */
    default int extraStates() {
        return 0;
    }

    /**
     * Returns the suite that a unit is tried with.
     *
     * @param unit one with a graph
     * @return by default one by the Wp method; where each input takes its time, {@link
     *     CompleteSuite#transitionCoverWithRestart} is a fraction as long, and promises less
     */
    default CompleteSuite suite(ConformanceUnit unit) {
        return CompleteSuite.withRestart(unit, extraStates());
    }

    /**
     * A failure means that the lock shows something else than the formal specification after the inputs of the message. Look
     * at the last of them. If nothing fails, every lock with at most so many hidden states more would have been found; another
     * {@link #suite} says itself what it promises.
     *
     * <p>What the limits of the lock exclude is left out, and a test that is skipped names it: a unit, or an event. The bound
     * is then about histories without that event.
     *
     * @return a test for each unit with a graph, and one for each event that is left out
     */
    @TestFactory
    default Stream<DynamicTest> everyFaultWithinTheBoundIsFound() {
        return ConformanceUnit.all().stream().flatMap(unit -> SuiteFromOutside.of(suite(unit), lock(unit)));
    }
}
