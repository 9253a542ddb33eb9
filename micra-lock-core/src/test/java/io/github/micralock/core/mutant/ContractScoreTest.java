// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.core.contract.RightLocks;
import io.github.micralock.testkit.contract.ContractSuite;
import io.github.micralock.testkit.mutant.Mutations;
import io.github.micralock.testkit.mutant.Score;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The contract finds every fault there is. */
class ContractScoreTest {

    @Test
    void eachFaultFailsAPropertyThatNamesARuleWhichItBreaks() {
        assertThat(ContractScore.byRule()).hasSameSizeAs(Mutations.all());
        assertThat(ContractScore.byRule())
                .allSatisfy((mutation, failed) ->
                        assertThat(failed).as(mutation.name()).isNotEmpty());
    }

    @Test
    void theRightLockFailsNothing() {
        assertThat(ContractScore.suite(100).failures(RightLocks::of)).isEmpty();
    }

    /** P3 must hold from any state there is; R11 only from those that a profile leads to. */
    @Test
    void aPropertyOfAnyStateIsTriedTwiceForEachDraw() {
        ContractSuite suite = ContractScore.suite(3);

        assertThat(suite.about(Set.of("P3")).tries()).isEqualTo(3 * 2);
        assertThat(suite.about(Set.of("R11")).tries()).isEqualTo(3);
        assertThat(suite.about(Set.of("R0")).tries()).isZero();
    }

    @Test
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    void theWholeContractKillsAll() {
        Score score = Score.of(ContractScore.suite(1_000), RightLocks::of);

        assertThat(score)
                .hasToString("kills %1$s of %1$s".formatted(Mutations.all().size()));
    }
}
