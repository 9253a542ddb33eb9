// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static io.github.micralock.testkit.mutant.Units.COUNTED;
import static io.github.micralock.testkit.mutant.Units.LIMITED;
import static io.github.micralock.testkit.mutant.Units.SETTLING;
import static io.github.micralock.testkit.mutant.Units.TYPED;
import static io.github.micralock.testkit.mutant.Units.UNLIMITED;
import static io.github.micralock.testkit.mutant.Units.UNLINKED;
import static io.github.micralock.testkit.mutant.Wrong.lock;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.PermanentlyLocked;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** Faults of how a code is judged, counted and paid for (R9 to R12). */
final class JudgingMutations {

    private static final Units WITH_DIFFERENT_PENALTIES = TYPED.and("penalties that differ", Penalties::differ);
    private static final Units WITH_TAIL = TYPED.and("a penalty after those listed", Penalties::goOn);
    private static final Units WITH_TWO_TRIES = LIMITED.and(
            "more than one try", profile -> profile.limit() instanceof LimitedTo limited && limited.attempts() > 1);

    private JudgingMutations() {}

    static ImmutableList<Mutation> all() {
        return ImmutableList.of(
                lock("tells-the-result-first", "The result of an attempt is told before the attempt.", "R9")
                        .on(TYPED)
                        .tells(JudgingMutations::resultFirst),
                lock("records-wrong-codes-only", "An attempt with the right code is not put on record.", "R9")
                        .on(TYPED)
                        .tells(step -> step.signals().contains(new CodeAccepted())
                                ? Retold.filtered(step.signals(), signal -> !(signal instanceof AttemptRecorded))
                                : step.signals()),
                lock(
                                "ignores-the-last-digit",
                                "A code opens that differs from the right one in its last digit.",
                                "R10",
                                "P1")
                        .on(COUNTED)
                        .leads(
                                step -> rejects(step) && Entries.nearlyOpens(step.right(), step.before(), judged(step)),
                                step -> Changed.playing(
                                        step.after(), step.after().linked())),
                lock("counts-the-right-code", "The right code leaves an attempt on the count.", "R10", "P2")
                        .on(TYPED.and(UNLINKED))
                        .leads(
                                step -> step.in(Operating.class) && step.into(AwaitingCode.class),
                                step -> Changed.oneMore(step.after())),
                lock("counts-wrong-codes-twice", "A wrong code counts as two.", "R11", "P2")
                        .on(TYPED)
                        .takes(JudgingMutations::rejects, step -> step.from(Changed.oneMore(step.before()))),
                lock("forgives-what-settled", "A wrong code that was judged by itself does not count.", "R8", "R11")
                        .on(SETTLING)
                        .takes(
                                step -> rejects(step) && step.is(TimePassed.class),
                                step -> step.to(
                                        step.before().withPhase(Changed.nothingTyped(step.profile())),
                                        ImmutableList.of(new EntryDiscarded()))),
                lock("costs-the-next-penalty", "A wrong code costs what the next one should.", "R11")
                        .on(WITH_DIFFERENT_PENALTIES)
                        .leads(
                                step -> rejects(step) && !step.into(LockedForGood.class),
                                step -> step.after()
                                        .withPhase(penalty(
                                                step,
                                                Changed.countAfter(step.after().wrongAttempts())))),
                lock(
                                "costs-nothing-after-the-list",
                                "Once the listed penalties are served, wrong codes cost nothing.",
                                "R11")
                        .on(WITH_TAIL)
                        .leads(
                                step -> rejects(step)
                                        && !step.into(LockedForGood.class)
                                        && step.after().wrongAttempts()
                                                > step.profile()
                                                        .penalties()
                                                        .listed()
                                                        .size(),
                                step -> step.after().withPhase(Changed.nothingTyped(step.profile()))),
                lock(
                                "locks-one-try-late",
                                "The wrong code that should lock for good does not, and the next one does.",
                                "R12")
                        .on(LIMITED)
                        .leads(
                                step -> step.tells(PermanentlyLocked.class)
                                        && !step.locksAt(step.after().wrongAttempts() - 1),
                                step -> step.after()
                                        .withPhase(penalty(step, step.after().wrongAttempts()))),
                lock("locks-one-try-early", "The wrong code before the one that should locks for good.", "R12")
                        .on(WITH_TWO_TRIES)
                        .leads(
                                step -> rejects(step)
                                        && step.locksAt(
                                                Changed.countAfter(step.after().wrongAttempts())),
                                step -> step.after().withPhase(new LockedForGood())),
                lock("locks-without-a-limit", "The third wrong code locks a unit for good that should never be.", "R12")
                        .on(UNLIMITED)
                        .leads(
                                step -> rejects(step) && step.after().wrongAttempts() >= 3,
                                step -> step.after().withPhase(new LockedForGood())),
                lock(
                                "refuses-the-right-code-at-the-last-try",
                                "The right code does not open at the last try.",
                                "R12",
                                "R10")
                        .on(LIMITED)
                        .leads(
                                step -> step.tells(CodeAccepted.class) && step.locksAt(step.attempt()),
                                step -> Changed.count(step.before().withPhase(new LockedForGood()), step.attempt())));
    }

    @Pure
    private static boolean rejects(Step step) {
        return step.tells(CodeRejected.class);
    }

    @SideEffectFree
    private static CodeEntry judged(Step step) {
        return step.profile().entry().style().judged(Entries.before(step));
    }

    @SideEffectFree
    private static LockPhase penalty(Step step, int wrongAttempts) {
        return Changed.penalty(step.profile(), Penalties.of(step.profile(), wrongAttempts));
    }

    /** An attempt and its result change places. */
    @SideEffectFree
    private static ImmutableList<LockSignal> resultFirst(Transition step) {
        ImmutableList<LockSignal> told = ImmutableList.of();
        ImmutableList<LockSignal> held = ImmutableList.of();
        for (LockSignal signal : step.signals()) {
            if (signal instanceof AttemptRecorded) {
                held = ImmutableList.of(signal);
            } else {
                told = Retold.join(told, Retold.join(ImmutableList.of(signal), held));
                held = ImmutableList.of();
            }
        }
        return told;
    }
}
