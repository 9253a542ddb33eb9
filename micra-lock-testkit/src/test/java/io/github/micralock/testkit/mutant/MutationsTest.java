// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MutationsTest {

    /** R23 is a rule of the immobiliser, which is no lock. */
    @Test
    void everyRuleThatALockCanBreakIsBrokenBySomeMutation() {
        ImmutableSet<String> broken = Mutations.all().stream()
                .flatMap(mutation -> mutation.rules().stream())
                .collect(ImmutableSet.toImmutableSet());

        assertThat(broken)
                .containsAll(IntStream.rangeClosed(1, 31)
                        .filter(rule -> rule != 23)
                        .mapToObj(rule -> "R" + rule)
                        .toList())
                .doesNotContain("R23");
    }

    @Test
    void thereAreAHundredOfThem() {
        assertThat(Mutations.all()).hasSizeGreaterThan(100);
    }

    @Test
    void eachSaysSomethingElse() {
        assertThat(Mutations.all()).extracting(Mutation::name).doesNotHaveDuplicates();
        assertThat(Mutations.all()).extracting(Mutation::fault).doesNotHaveDuplicates();
    }

    @Test
    void oneIsFoundByItsName() {
        assertThat(Mutations.named("locks-one-try-late").rules()).containsExactly("R12");
        assertThatThrownBy(() -> Mutations.named("locks-never"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must be that of a mutation, was 'locks-never'");
    }
}
