// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.formal.tlc.SpecFiles;
import io.github.micralock.formal.tlc.TlcExit;
import io.github.micralock.formal.tlc.TlcResult;
import io.github.micralock.formal.trace.Breach;
import io.github.micralock.formal.trace.Counterexample;
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

        TlcResult result = LawRun.safety(instance)
                .source("Lock", mutant.of(SPECIFICATION))
                .workers(1)
                .result();

        String found = new Counterexample(result, instance.tick()).toString();
        System.out.println(mutant + "\n" + found);
        assertThat(result.exit()).as(found).isEqualTo(TlcExit.SAFETY);
        assertThat(Breach.in(result)).as(found).hasValueSatisfying(breach -> assertThat(breach.laws())
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
