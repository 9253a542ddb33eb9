// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.formal.tlc.SpecFiles;
import io.github.micralock.formal.tlc.TlcExit;
import io.github.micralock.formal.trace.Breach;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.Instances;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws are worth something: a specification that breaks a rule breaks the law of that rule. */
class SpecMutantsTest {

    private static final String SPECIFICATION = SpecFiles.in("spec").get("Lock");
    private static final int EVERY = Boolean.getBoolean("micralock.deep") ? 1 : 9;

    static Stream<SpecMutant> mutants() {
        ImmutableList<SpecMutant> all = SpecMutant.all();
        return IntStream.range(0, all.size()).filter(index -> index % EVERY == 0).mapToObj(all::get);
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void aBrokenRuleBreaksItsLaw(SpecMutant mutant) {
        Instance instance = Instances.named(mutant.instance());

        Verdict verdict = Verdict.of(
                LawRun.safety(instance).source("Lock", mutant.of(SPECIFICATION)).workers(1), instance.tick());

        assertThat(verdict.result().exit()).as(verdict.found()).isEqualTo(TlcExit.SAFETY);
        assertThat(Breach.in(verdict.result())).as(verdict.found()).hasValueSatisfying(breach -> assertThat(
                        breach.laws())
                .contains(mutant.law()));
    }

    @Test
    void eachMutantIsADifferentSpecification() {
        assertThat(SpecMutant.all())
                .hasSizeGreaterThanOrEqualTo(20)
                .extracting(mutant -> mutant.of(SPECIFICATION))
                .doesNotHaveDuplicates()
                .doesNotContain(SPECIFICATION);
    }
}
