// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.formal.tlc.TlcExit;
import io.github.micralock.formal.tlc.TlcResult;
import io.github.micralock.formal.tlc.TlcRun;
import io.github.micralock.formal.trace.Counterexample;
import java.time.Duration;

/**
 * What came of a run, to be compared with what should.
 *
 * @param result what TLC found
 * @param found the same for a person
 */
record Verdict(TlcResult result, String found) {

    static Verdict of(TlcRun run, Duration tick) {
        TlcResult result = run.result();
        return of(run, result, Counterexample.of(result, tick));
    }

    /** Of a fleet. */
    static Verdict of(TlcRun run) {
        TlcResult result = run.result();
        return of(run, result, Counterexample.of(result));
    }

    private static Verdict of(TlcRun run, TlcResult result, Counterexample counterexample) {
        String counts = String.format(
                "%s: %d states, %d generated, %d ms%n",
                run, result.distinct(), result.generated(), result.elapsed().toMillis());
        return new Verdict(result, counts + counterexample);
    }

    /** Nothing was found, and nothing was left out. A state that is generated is a first one, or an edge leads to it. */
    void holds(long states, long generated) {
        assertThat(result.exit()).as(found).isEqualTo(TlcExit.OK);
        assertThat(result.distinct()).as(found).isEqualTo(states);
        assertThat(result.generated()).as(found).isEqualTo(generated);
    }

    /** Something was found, and by this. */
    void breaks(TlcExit exit, String property) {
        assertThat(result.exit()).as(found).isEqualTo(exit);
        assertThat(result.broken()).as(found).contains(property);
    }
}
