// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.formal.tlc.TlcExit;
import io.github.micralock.formal.twin.Fleet;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.Instances;
import io.github.micralock.formal.twin.Seeds;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lockstep is worth something: a lock in Java with one fault is found, and it is said in what it differs. */
class JavaMutantsTest {

    private static final int EVERY = Boolean.getBoolean("micralock.deep") ? 1 : 17;

    static Stream<JavaMutant> mutants() {
        return Sample.oneOutOf(EVERY, JavaMutant.all());
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void aWrongLockFallsOutOfStep(JavaMutant mutant) {
        Instance instance = Instances.named(mutant.instance());

        Verdict verdict = Verdict.of(Fleet.of(instance).withJava(mutant.seed()).workers(1), instance.tick());

        assertThat(verdict.result().exit()).as(verdict.found()).isEqualTo(mutant.exit());
        assertThat(verdict.result().broken().or(verdict.result()::reason))
                .as(verdict.found())
                .contains(mutant.difference());
    }

    @Test
    void everyWrongLockIsTried() {
        assertThat(JavaMutant.all()).extracting(JavaMutant::seed).containsExactlyInAnyOrderElementsOf(Seeds.wrong());
    }

    @Test
    void noneIsFoundByARunThatFailed() {
        assertThat(JavaMutant.all())
                .extracting(JavaMutant::exit)
                .containsOnly(TlcExit.SAFETY, TlcExit.LIVENESS, TlcExit.EVALUATION, TlcExit.SAFETY_EVALUATION);
    }
}
