// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static io.github.micralock.testkit.mutant.Units.LINKED;
import static io.github.micralock.testkit.mutant.Units.LINK_ONLY;
import static io.github.micralock.testkit.mutant.Units.LINK_THEN_CODE;
import static io.github.micralock.testkit.mutant.Units.TIMING_OUT;
import static io.github.micralock.testkit.mutant.Units.UNLINKED;
import static io.github.micralock.testkit.mutant.Units.afterRefusal;
import static io.github.micralock.testkit.mutant.Wrong.lock;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.testkit.expected.Waits;
import org.checkerframework.dataflow.qual.Pure;

/** Faults of the head unit's half of the immobiliser link (R6, R18 to R22). */
final class LinkMutations {

    private static final Units GIVING_UP =
            LINK_ONLY.and("an end to its search", profile -> !afterRefusal(profile, AfterRefusal.KEEP_SEARCHING));
    private static final Units SEARCHING =
            LINK_ONLY.and("no end to its search", profile -> afterRefusal(profile, AfterRefusal.KEEP_SEARCHING));
    private static final Units STICKING = LINK_ONLY.and(
            "a refusal until a dealer comes", profile -> afterRefusal(profile, AfterRefusal.UNTIL_DEALER));

    private LinkMutations() {}

    static ImmutableList<Mutation> all() {
        return ImmutableList.of(
                lock("plays-on-without-asking", "A unit that was confirmed once plays at the next start.", "R6", "P6")
                        .on(LINKED)
                        .leads(
                                step -> step.in(Operating.class)
                                        && step.changesSupply()
                                        && step.after().supply().permanentFeed(),
                                step -> Changed.playing(
                                        step.after(), step.after().linked())),
                lock("asks-again-at-on", "Turning the key from ACC to ON makes a unit that plays ask again.", "R6")
                        .on(LINKED)
                        .takes(
                                step -> step.is(IgnitionTurned.class)
                                        && step.in(Operating.class)
                                        && step.runsOn()
                                        && step.changesSupply(),
                                step -> step.after(new IgnitionTurned(IgnitionPosition.OFF))),
                lock("times-out-in-the-dark", "The time-out runs while the unit does not.", "R6", "R20")
                        .on(TIMING_OUT)
                        .with(new RunsUnder(
                                state -> state.phase() instanceof Verifying
                                        && !state.supply().running()
                                        && state.supply().permanentFeed(),
                                new Supply(IgnitionPosition.ON, true, true))),
                lock("time-out-goes-on-at-the-next-start", "The time-out is not full again at the next start.", "R6")
                        .on(TIMING_OUT)
                        .leads(
                                step -> step.in(Verifying.class) && step.changesSupply(),
                                step -> step.after()
                                        .withPhase(new Verifying(
                                                step.before().phase().countdown(),
                                                Waits.left(step.after().phase())))),
                lock(
                                "takes-an-answer-without-a-link",
                                "A unit without link plays if an immobiliser confirms it.",
                                "R18",
                                "P1")
                        .on(UNLINKED)
                        .takes(
                                step -> confirms(step) && step.in(AwaitingCode.class) && running(step),
                                step -> step.to(
                                        Changed.playing(step.before(), false), ImmutableList.of(new LinkConfirmed()))),
                lock(
                                "takes-a-code-without-having-one",
                                "A unit that takes no code asks for one when it is refused.",
                                "R18")
                        .on(LINK_ONLY)
                        .leads(
                                step -> step.tells(LinkRejected.class) && step.into(LinkRefused.class),
                                step -> step.after().withPhase(Changed.nothingTyped(step.profile()))),
                lock("enrols-on-refusal", "A new unit that an immobiliser refuses is linked all the same.", "R19")
                        .on(LINKED)
                        .leads(
                                step -> step.tells(LinkRejected.class)
                                        && step.is(ImmobiliserReplied.class)
                                        && step.in(Verifying.class),
                                step -> Changed.linked(step.after(), true)),
                lock("enrols-before-the-answer", "A new unit is linked as soon as it has asked.", "R19")
                        .on(LINKED)
                        .leads(
                                step -> step.starts() && step.into(Verifying.class),
                                step -> Changed.linked(step.after(), true)),
                lock(
                                "refusal-outlasts-the-start",
                                "A unit that was refused does not ask at the next start.",
                                "R19",
                                "R20")
                        .on(LINK_ONLY)
                        .leads(
                                step -> step.in(LinkRefused.class) && step.changesSupply(),
                                step -> step.after().withPhase(new LinkRefused())),
                lock("silence-confirms", "A unit plays if its immobiliser does not answer in time.", "R20", "P1")
                        .on(TIMING_OUT)
                        .takes(
                                step -> step.taken().signals().contains(new LinkRejected(RefusalReason.TIMED_OUT)),
                                step -> step.to(
                                        Changed.playing(step.after(), true), ImmutableList.of(new LinkConfirmed()))),
                lock("searches-on-when-refused", "A unit whose search should end at a refusal searches on.", "R20")
                        .on(GIVING_UP)
                        .leads(
                                step -> step.in(Verifying.class) && step.into(LinkRefused.class) && linked(step),
                                step -> step.after().withPhase(Changed.beginning(step.profile()))),
                lock("gives-up-its-search", "A unit that should search on is refused until the next start.", "R20")
                        .on(SEARCHING)
                        .leads(
                                step -> step.tells(LinkRejected.class) && linked(step),
                                step -> step.after().withPhase(new LinkRefused())),
                lock(
                                "refusal-needs-no-dealer",
                                "A refusal that only a dealer should end is over when it is dark.",
                                "R20")
                        .on(STICKING)
                        .leads(
                                step -> step.in(LinkRefused.class)
                                        && step.changesSupply()
                                        && !step.after().supply().running(),
                                step -> step.after().withPhase(Changed.beginning(step.profile()))),
                lock(
                                "takes-an-answer-in-the-dark",
                                "A confirmation counts that comes before the unit runs.",
                                "R20",
                                "R6")
                        .on(LINKED)
                        .takes(
                                step -> confirms(step)
                                        && step.in(Verifying.class)
                                        && !running(step)
                                        && step.before().supply().permanentFeed(),
                                step -> step.to(
                                        Changed.playing(step.before(), true), ImmutableList.of(new LinkConfirmed()))),
                lock("counts-a-refusal", "A refusal and a time-out count as a wrong code.", "R21", "P2")
                        .on(LINK_THEN_CODE)
                        .leads(step -> step.tells(LinkRejected.class), step -> Changed.oneMore(step.after())),
                lock("plays-without-its-link", "A unit that plays goes on when its link breaks.", "R22")
                        .on(LINKED)
                        .takes(
                                step -> step.is(LinkLost.class) && !step.ignored(),
                                step -> step.ignoring(IgnoredReason.NOT_QUERIED)),
                lock(
                                "lost-link-unlinks",
                                "A unit whose link breaks takes the next immobiliser for its own.",
                                "R22",
                                "P6")
                        .on(LINKED)
                        .leads(
                                step -> step.is(LinkLost.class) && !step.ignored(),
                                step -> Changed.linked(step.after(), false)),
                lock(
                                "leaving-unlinks",
                                "A unit that stops before the answer takes the next immobiliser for its own.",
                                "R22",
                                "P6")
                        .on(LINKED)
                        .leads(
                                step -> step.in(Verifying.class) && step.stops(),
                                step -> Changed.linked(step.after(), false)));
    }

    @Pure
    private static boolean confirms(Step step) {
        return step.event() instanceof ImmobiliserReplied replied && replied.reply() == ImmobiliserReply.CONFIRMED;
    }

    @Pure
    private static boolean running(Step step) {
        return step.before().supply().running();
    }

    @Pure
    private static boolean linked(Step step) {
        return step.after().linked();
    }
}
