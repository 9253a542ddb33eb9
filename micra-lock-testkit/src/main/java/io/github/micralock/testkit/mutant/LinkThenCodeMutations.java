// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static io.github.micralock.testkit.mutant.Units.LIMITED;
import static io.github.micralock.testkit.mutant.Units.LINK_THEN_CODE;
import static io.github.micralock.testkit.mutant.Units.WAITING;
import static io.github.micralock.testkit.mutant.Units.batteryLoss;
import static io.github.micralock.testkit.mutant.Units.cut;
import static io.github.micralock.testkit.mutant.Wrong.lock;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.testkit.expected.Waits;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** Faults of units that ask their immobiliser first, and then for a code (R31). */
final class LinkThenCodeMutations {

    private static final Units ASKING_IN_A_WAIT = LINK_THEN_CODE
            .and(WAITING)
            .and("a wait that outlasts a stop", profile -> !everyStop(profile, Interruption.CLEAR));
    private static final Units ASKING_WITHIN_A_WAIT = LINK_THEN_CODE
            .and(WAITING)
            .and(
                    "a wait that a stop leaves as it is",
                    profile -> mildStop(profile)
                            || cut(profile, Interruption.PAUSE)
                            || batteryLoss(profile, Interruption.PAUSE));

    private LinkThenCodeMutations() {}

    static ImmutableList<Mutation> all() {
        return ImmutableList.of(
                lock(
                                "wait-runs-while-it-asks",
                                "A wait does not stand still while the unit asks its immobiliser.",
                                "R31",
                                "R14")
                        .on(ASKING_IN_A_WAIT)
                        .leads(
                                step -> step.is(TimePassed.class)
                                        && step.in(Verifying.class)
                                        && step.before().supply().running(),
                                step -> Changed.wait(step.profile(), step.after(), less(step))),
                lock("asking-ends-the-wait", "A wait is over when the unit asks its immobiliser again.", "R31", "P4")
                        .on(ASKING_IN_A_WAIT)
                        .leads(
                                step -> step.in(Waiting.class) && step.into(Verifying.class),
                                step -> Changed.wait(step.profile(), step.after(), Duration.ZERO)),
                lock("refusal-restarts-the-wait", "A refused unit starts its wait over.", "R31")
                        .on(ASKING_WITHIN_A_WAIT)
                        .leads(
                                step -> step.tells(LinkRejected.class),
                                step -> Changed.restarted(step.profile(), step.after())),
                lock("locked-for-good-asks", "A unit locked for good asks its immobiliser.", "R31", "P3")
                        .on(LINK_THEN_CODE.and(LIMITED))
                        .leads(
                                step -> step.in(LockedForGood.class) && step.stops(),
                                step -> step.after().withPhase(Changed.beginning(step.profile()))));
    }

    @SideEffectFree
    private static Duration less(Step step) {
        Duration wait = Waits.left(step.after().phase());
        return step.elapsed().compareTo(wait) < 0 ? wait.minus(step.elapsed()) : Duration.ZERO;
    }

    /** Whether the unit can stop running without an interruption of its wait. */
    @Pure
    private static boolean mildStop(LockProfile profile) {
        return profile.waiting().runsWhile() != SupplyCondition.RUNNING;
    }

    @Pure
    private static boolean everyStop(LockProfile profile, Interruption rule) {
        return !mildStop(profile) && cut(profile, rule) && batteryLoss(profile, rule);
    }
}
