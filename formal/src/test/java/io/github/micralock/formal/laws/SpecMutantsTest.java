// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.micralock.formal.tlc.SpecFiles;
import io.github.micralock.formal.tlc.TlcExit;
import io.github.micralock.formal.trace.Breach;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.Instances;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws are worth something: a specification that breaks a rule breaks the law of that rule. */
class SpecMutantsTest {

    private static final String SPECIFICATION = SpecFiles.in("spec").get("Lock");
    private static final int EVERY = Boolean.getBoolean("micralock.deep") ? 1 : 10;

    static Stream<SpecMutant> mutants() {
        return Sample.oneOutOf(EVERY, SpecMutant.all());
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void aBrokenRuleBreaksItsLaw(SpecMutant mutant) {
        Instance instance = Instances.named(mutant.instance());

        Verdict verdict = Verdict.of(
                LawRun.safety(instance, mutant.law())
                        .source("Lock", mutant.of(SPECIFICATION))
                        .workers(1),
                instance.tick());

        assertThat(verdict.result().exit()).as(verdict.found()).isEqualTo(TlcExit.SAFETY);
        assertThat(Breach.in(verdict.result()).map(Breach::laws))
                .as(verdict.found())
                .contains(ImmutableSet.of(mutant.law()));
    }

    @Test
    void eachLawHasAMutantThatItFinds() {
        Set<String> laws = Pattern.compile("(\\w+) +\\|-> \\1\\(s")
                .matcher(SpecFiles.in("spec").get("LockLaws"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(laws).hasSizeGreaterThan(30);
        assertThat(SpecMutant.all()).extracting(SpecMutant::law).containsAll(laws);
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
