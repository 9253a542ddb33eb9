// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import io.github.micralock.benchmarks.plot.Numbers;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What JMH measured of one benchmark.
 *
 * @param nanos how long an event takes
 * @param error half of the interval in which JMH is 99.9 % sure that it lies; 0 if there were too few runs to tell
 * @param bytes what an event allocates
 */
record Score(double nanos, double error, double bytes) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** JMH reports a few bytes of its own, a ten-thousandth for each event. */
    private static final double OWN = 0.01;

    static Score of(RunResult result) {
        Result<?> primary = result.getPrimaryResult();
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        double bytes = allocated == null ? 0 : allocated.getScore();
        double error = primary.getScoreError();
        return new Score(primary.getScore(), Double.isNaN(error) ? 0 : error, bytes < OWN ? 0 : bytes);
    }

    String time() {
        return error > 0 ? Numbers.text(nanos) + " ± " + Numbers.text(error) : Numbers.text(nanos);
    }

    double per(Score other) {
        return nanos / other.nanos;
    }
}
