// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import static io.github.micralock.testkit.coverage.Situation.CONFIRMED_IN_A_WAIT;
import static io.github.micralock.testkit.coverage.Situation.LAST_TRY_LOST;
import static io.github.micralock.testkit.coverage.Situation.LINK_LOST_WHILE_PLAYING;
import static io.github.micralock.testkit.coverage.Situation.PROBATION_FAILED;
import static io.github.micralock.testkit.coverage.Situation.REFUSED_IN_A_WAIT;
import static io.github.micralock.testkit.coverage.Situation.RIGHT_AFTER_WRONG;
import static io.github.micralock.testkit.coverage.Situation.THIRD_WAIT_INTERRUPTED;
import static io.github.micralock.testkit.coverage.Situation.TWENTIETH_TRY;
import static io.github.micralock.testkit.coverage.Situation.WAIT_SERVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.Histories;
import io.github.micralock.testkit.LockRun;
import io.github.micralock.testkit.coverage.Coverage;
import io.github.micralock.testkit.coverage.CoverageFloor;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The testkit's histories reach what they are to prove: a thousand of them, from new, get so far so often. */
class HistoriesReachTest {

    private static final SecurityCode CODE = SecurityCode.parse("2468");

    @Test
    void historiesOfTheSmallUnitReachEverything() {
        of(SmallUnit.PROFILE, SecurityCode.parse("21"))
                .check(CoverageFloor.of(5)
                        .with(RIGHT_AFTER_WRONG, 100)
                        .with(WAIT_SERVED, 1_000)
                        .with(LAST_TRY_LOST, 150)
                        .with(PROBATION_FAILED, 15));
    }

    @Test
    void historiesOfARealK11ReachItsTwentiethWrongCode() {
        Coverage coverage = of(Catalogue.K11_HANDBOOK, CODE);

        coverage.check(CoverageFloor.of(5)
                .with(TWENTIETH_TRY, 25)
                .with(LAST_TRY_LOST, 25)
                .with(THIRD_WAIT_INTERRUPTED, 50));
        assertThat(coverage.deepestAttempt()).isEqualTo(20);
    }

    @Test
    void historiesOfAK11ThatAsksItsCarFirstReachEveryAnswerInAWait() {
        LockProfile both = Catalogue.K11_HANDBOOK.toBuilder()
                .named("K11_LINK_THEN_CODE", "A K11 with a code for when the link fails")
                .link(new LinkThenCode(Duration.ofSeconds(2), Duration.ofMillis(300)))
                .build();

        of(both, CODE)
                .check(CoverageFloor.of(2)
                        .with(LINK_LOST_WHILE_PLAYING, 25)
                        .with(REFUSED_IN_A_WAIT, 50)
                        .with(CONFIRMED_IN_A_WAIT, 50));
    }

    @Test
    void historiesOfALinkedUnitReachEverything() {
        of(Catalogue.NATS_1998, CODE).check(CoverageFloor.of(15));
    }

    private static Coverage of(LockProfile profile, SecurityCode code) {
        Random random = new Random(1996);
        return Coverage.of(
                "seed 1996",
                Stream.generate(() -> Histories.written(profile, code, random))
                        .map(history -> LockRun.of(RightLocks.of(profile, code), history))
                        .limit(1_000));
    }
}
