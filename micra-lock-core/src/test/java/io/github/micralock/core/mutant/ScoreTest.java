// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.LockRun;
import io.github.micralock.testkit.mutant.LockMaker;
import io.github.micralock.testkit.mutant.Mutation;
import io.github.micralock.testkit.mutant.Mutations;
import io.github.micralock.testkit.mutant.Score;
import io.github.micralock.testkit.mutant.Suite;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** A suite is worth what it kills. */
class ScoreTest {

    private static final ImmutableList<Mutation> THREE = ImmutableList.of(
            Mutations.named("counts-wrong-codes-twice"),
            Mutations.named("costs-the-next-penalty"),
            Mutations.named("wait-ends-a-tick-late"));

    private static final Suite OF_ONE_TEST = ScoreTest::oneWrongCode;

    /** One test of one history: a wrong code counts once, and the first costs nothing. */
    private static ImmutableList<String> oneWrongCode(LockMaker locks) {
        LockMachine lock = locks.lock(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));
        LockRun run = LockRun.of(lock, LockEvent.parseLines("ignition ACC\npreset 1\nconfirm\n"));
        return run.end().wrongAttempts() == 1 && lock.view(run.end()).text().equals("CODE")
                ? ImmutableList.of()
                : ImmutableList.of("oneWrongCode");
    }

    @Test
    void aScoreNamesWhatSurvives() {
        Score score = Score.of(OF_ONE_TEST, RadioLock::of, THREE);

        assertThat(score).hasToString("kills 2 of 3, survivors: wait-ends-a-tick-late");
        assertThat(score.killed())
                .extracting(Mutation::name)
                .containsExactly("counts-wrong-codes-twice", "costs-the-next-penalty");
        assertThat(score.survivors()).extracting(Mutation::name).containsExactly("wait-ends-a-tick-late");
        assertThat(score.killers()).containsEntry(THREE.get(0), ImmutableList.of("oneWrongCode"));
    }

    @Test
    void aScoreTellsEachRule() {
        assertThat(Score.of(OF_ONE_TEST, RadioLock::of, THREE).byRule())
                .isEqualTo("R11 2 of 2\nR16 0 of 1, survivors: wait-ends-a-tick-late");
    }

    @Test
    void aSuiteThatFindsNothingKillsNothing() {
        Score score = Score.of(locks -> ImmutableList.of(), RadioLock::of);

        assertThat(score.killed()).isEmpty();
        assertThat(score.survivors()).isEqualTo(Mutations.all());
        assertThat(score.toString())
                .startsWith("kills 0 of " + Mutations.all().size() + ", survivors: shows-in-the-dark, ");
    }

    @Test
    void aSuiteThatFindsFaultWithTheRightLockHasNoScore() {
        assertThatThrownBy(() -> Score.of(locks -> ImmutableList.of("unjust"), RadioLock::of))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("suite must find no fault with the right lock, but [unjust] failed");
    }

    /** Else the test that asks for the score would be skipped, and look all right. */
    @Test
    void aSuiteThatSkipsItselfHasNoScore() {
        Suite skipping = locks -> {
            throw new TestAbortedException("skipped: nothing to tell");
        };
        assertThatThrownBy(() -> Score.of(skipping, RadioLock::of))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("suite must not skip itself, but was skipped: nothing to tell");
    }
}
