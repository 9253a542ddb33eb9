// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.formal.tlc.SpecFiles;
import io.github.micralock.formal.tlc.TlcExit;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.Instances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P7 of all behaviours, also endless ones: with the supply kept, every wait ends, and every search. */
class LivenessTest {

    @ParameterizedTest
    @CsvSource({"PLAIN, 322, 7407", "HEALING, 50, 1151"})
    void P7_everyWaitEnds(String name, long states, long generated) {
        isLive(name, states, generated);
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    @CsvSource({"RESTARTING, 290, 6671", "LINK_THEN_CODE, 632, 14537", "NATS_1998, 84, 1765"})
    void P7_norDoOtherWaitsLastForEver(String name, long states, long generated) {
        isLive(name, states, generated);
    }

    private static void isLive(String name, long states, long generated) {
        Instance instance = Instances.named(name);

        Verdict.of(LawRun.liveness(instance).workers(1), instance.tick()).holds(states, generated);
    }

    @Test
    void P7_aWaitThatStandsStillIsFound() {
        Instance instance = Instances.named("PLAIN");
        String stopped = SpecFiles.in("spec")
                .get("Lock")
                .replace(
                        "[] n < Due(s)   -> Silently([s EXCEPT !.left = @ - n])",
                        "[] s.phase = \"WAITING\" -> Silently(s) [] n < Due(s) -> Silently([s EXCEPT !.left = @ - n])");

        Verdict verdict = Verdict.of(LawRun.liveness(instance).source("Lock", stopped), instance.tick());

        assertThat(verdict.result().exit()).as(verdict.found()).isEqualTo(TlcExit.LIVENESS);
        assertThat(verdict.result().trace().states().toString()).contains("WAITING");
    }
}
