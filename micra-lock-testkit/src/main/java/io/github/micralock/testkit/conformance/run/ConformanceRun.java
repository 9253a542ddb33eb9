// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.run;

import com.google.common.collect.ImmutableList;
import io.github.micralock.testkit.conformance.vector.LockVector;
import io.github.micralock.testkit.outside.OutsideLock;
import java.util.List;

/**
 * Asks a lock by vectors.
 *
 * <pre>{@code
 * ConformanceReport report = ConformanceRun.of(lock, vectors, ConformanceRun.QUIETLY);
 * report.hasPassed();
 * report.toString(); // a line a rule, what was skipped and why, and where the lock failed
 * }</pre>
 */
public final class ConformanceRun {

    /** Tells nobody how far the run has come. */
    public static final Progress QUIETLY = (done, total, failed) -> {};

    /** After so many failures the rest would tell nothing new, and a lock that falls silent would take its time. */
    static final int MOST_FAILURES = 50;

    private ConformanceRun() {}

    /**
     * Asks a lock by vectors, one after the other, and stops after 50 failures.
     *
     * @param lock who is asked; each vector resets it
     * @param vectors what is asked
     * @param progress is told of each vector
     * @return what came of it
     */
    public static ConformanceReport of(OutsideLock lock, List<LockVector> vectors, Progress progress) {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        int done = 0;
        int failed = 0;
        for (LockVector vector : vectors) {
            Verdict verdict = Verdict.on(vector, lock);
            verdicts.add(verdict);
            done++;
            failed += verdict instanceof Verdict.Failed ? 1 : 0;
            progress.at(done, vectors.size(), failed);
            if (failed >= MOST_FAILURES) {
                break;
            }
        }
        return new ConformanceReport(verdicts.build(), vectors.size() - done);
    }
}
