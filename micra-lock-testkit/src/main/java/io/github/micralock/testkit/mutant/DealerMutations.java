// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static io.github.micralock.testkit.mutant.Units.BOUNDED_AFTER_RESET;
import static io.github.micralock.testkit.mutant.Units.LIMITED;
import static io.github.micralock.testkit.mutant.Units.LINKED;
import static io.github.micralock.testkit.mutant.Units.TYPED;
import static io.github.micralock.testkit.mutant.Units.UNLINKED;
import static io.github.micralock.testkit.mutant.Units.WAITING;
import static io.github.micralock.testkit.mutant.Wrong.lock;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.testkit.expected.Waits;
import org.checkerframework.dataflow.qual.Pure;

/** Faults of what a dealer can do, and of being locked for good (R17, R24). */
final class DealerMutations {

    private static final Units WITH_TRIES_AFTER_RESET = BOUNDED_AFTER_RESET.and(
            "more than one of them",
            profile -> profile.limit() instanceof LimitedTo limited && limited.attemptsAfterReset() > 1);

    private DealerMutations() {}

    static ImmutableList<Mutation> all() {
        return ImmutableList.of(
                lock("dealer-unlocks", "After a dealer's reset the unit plays.", "R17", "P1")
                        .leads(DealerMutations::resets, step -> Changed.playing(step.after(), false)),
                lock("dealer-needs-no-battery", "A dealer's reset works without the permanent feed.", "R17")
                        .takes(
                                step -> step.is(DealerReset.class)
                                        && !step.before().supply().permanentFeed()
                                        && !step.in(Operating.class),
                                step -> step.under(step.before().supply().withBatteryConnected(true))),
                lock("dealer-leaves-the-wait", "A dealer's reset does not end a wait.", "R17")
                        .on(WAITING)
                        .leads(
                                step -> resets(step) && step.in(Waiting.class),
                                step -> Changed.waiting(
                                        step.after(), Waits.left(step.before().phase()))),
                lock("dealer-leaves-the-count", "A dealer's reset does not set the count to none.", "R17")
                        .on(TYPED)
                        .leads(
                                DealerMutations::resets,
                                step -> Changed.count(
                                        step.after(), step.before().wrongAttempts())),
                lock(
                                "dealer-gives-all-tries",
                                "After a dealer's reset a unit allows as many tries as a new one.",
                                "R17")
                        .on(BOUNDED_AFTER_RESET)
                        .leads(DealerMutations::resets, step -> Changed.probation(step.after(), false)),
                lock("one-try-ends-the-probation", "After a reset only the first try is one of the few.", "R17", "R12")
                        .on(WITH_TRIES_AFTER_RESET)
                        .leads(
                                step -> step.tells(CodeRejected.class) && !step.into(LockedForGood.class),
                                step -> Changed.probation(step.after(), false)),
                lock("dealer-cannot-help", "A dealer's reset does not open a unit that is locked for good.", "R17")
                        .on(LIMITED)
                        .takes(
                                step -> resets(step) && step.in(LockedForGood.class),
                                step -> step.ignoring(IgnoredReason.NOTHING_TO_RESET)),
                lock(
                                "key-opens-locked-for-good",
                                "A unit locked for good takes codes when it is switched on.",
                                "R17",
                                "P3")
                        .on(LIMITED)
                        .leads(
                                step -> step.in(LockedForGood.class) && step.starts(),
                                step -> step.after().withPhase(Changed.nothingTyped(step.profile()))),
                lock("dealer-locks-what-plays", "A dealer's reset locks a unit without link that plays.", "R17")
                        .on(TYPED.and(UNLINKED))
                        .takes(
                                step -> step.is(DealerReset.class)
                                        && step.in(Operating.class)
                                        && !resets(step)
                                        && step.before().supply().permanentFeed(),
                                step -> step.to(
                                        step.before().withPhase(Changed.nothingTyped(step.profile())),
                                        ImmutableList.of(new ReArmed()))),
                lock("dealer-keeps-the-link", "After a dealer's reset a linked unit is still linked.", "R24")
                        .on(LINKED)
                        .leads(
                                DealerMutations::resets,
                                step -> Changed.linked(
                                        step.after(), step.before().linked())));
    }

    @Pure
    private static boolean resets(Step step) {
        return step.tells(ReArmed.class);
    }
}
