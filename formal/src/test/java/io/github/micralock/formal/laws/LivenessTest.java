// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.formal.tlc.SpecFiles;
import io.github.micralock.formal.tlc.TlcExit;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.Instances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P7 of all behaviours, also endless ones: with the supply kept, every wait ends, and every search. */
class LivenessTest {

    @ParameterizedTest
    @CsvSource({"PLAIN, 322, 7407", "HEALING, 50, 1151", "LINK_THEN_CODE, 632, 14537"})
    void P7_everyWaitEnds(String name, long states, long generated) {
        Instance instance = Instances.named(name);

        Verdict.of(LawRun.liveness(instance), instance.tick()).holds(states, generated);
    }

    @Test
    void P7_aWaitThatStandsStillIsFound() {
        Instance instance = Instances.named("PLAIN");
        String stopped = SpecFiles.in("spec").get("Lock").replace("[s EXCEPT !.left = @ - n]", "s");

        Verdict verdict = Verdict.of(LawRun.liveness(instance).source("Lock", stopped), instance.tick());

        assertThat(verdict.result().exit()).as(verdict.found()).isEqualTo(TlcExit.LIVENESS);
        assertThat(verdict.result().trace().states().toString()).contains("WAITING");
    }
}
