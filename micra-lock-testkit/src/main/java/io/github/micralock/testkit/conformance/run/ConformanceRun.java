// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.run;

import static com.google.common.base.Preconditions.checkArgument;

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

    /** After so many failures the rest would tell little new, and a lock that falls silent would take its time. */
    public static final int MOST_FAILURES = 50;

    private ConformanceRun() {}

    /**
     * Asks a lock by vectors, one after the other, and stops after {@link #MOST_FAILURES}.
     *
     * @param lock who is asked; each vector resets it
     * @param vectors what is asked
     * @param progress is told of each vector
     * @return what came of it
     */
    public static ConformanceReport of(OutsideLock lock, List<LockVector> vectors, Progress progress) {
        return of(lock, vectors, progress, MOST_FAILURES);
    }

    /**
     * Asks a lock by vectors, one after the other, and stops after so many failures.
     *
     * @param lock who is asked; each vector resets it
     * @param vectors what is asked
     * @param progress is told of each vector
     * @param mostFailures after how many it stops; at least 1
     * @return what came of it
     */
    public static ConformanceReport of(
            OutsideLock lock, List<LockVector> vectors, Progress progress, int mostFailures) {
        checkArgument(mostFailures > 0, "mostFailures must be positive, was %s", mostFailures);
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        int done = 0;
        int failed = 0;
        for (LockVector vector : vectors) {
            Verdict verdict = Verdict.on(vector, lock);
            verdicts.add(verdict);
            done++;
            failed += verdict instanceof Verdict.Failed ? 1 : 0;
            progress.at(done, vectors.size(), failed);
            if (failed >= mostFailures) {
                break;
            }
        }
        return new ConformanceReport(verdicts.build(), vectors.size() - done);
    }
}
