// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.suite;

import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.RestartableLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A suite as tests: what the limits of a lock allow of it, and by name what they do not. */
final class SuiteFromOutside {

    private SuiteFromOutside() {}

    static Stream<DynamicTest> of(CompleteSuite suite, RestartableLock lock) {
        Limits limits = lock.limits();
        Stream<DynamicTest> leftOut = suite.whyNot(limits).stream().map(reason -> skipped(suite, reason));
        return limits.whyNot(suite.unit().profile()).isPresent()
                ? leftOut
                : Stream.concat(Stream.of(asked(suite.within(limits), lock)), leftOut);
    }

    private static DynamicTest asked(CompleteSuite suite, RestartableLock lock) {
        return DynamicTest.dynamicTest(
                suite.unit().name(),
                () -> suite.firstFinding(lock).ifPresent(found -> {
                    throw new AssertionFailedError(found.toString(), found.expected(), found.seen());
                }));
    }

    private static DynamicTest skipped(CompleteSuite suite, String reason) {
        return DynamicTest.dynamicTest(suite.unit().name() + " without: " + reason, () -> {
            throw new TestAbortedException("skipped: " + reason);
        });
    }
}
