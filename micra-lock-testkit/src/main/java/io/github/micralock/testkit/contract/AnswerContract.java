// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.testkit.expected.Feeds;
import io.github.micralock.testkit.expected.Waits;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a unit makes of an answer of its immobiliser, of its silence, and of a link that breaks (R19 to R22, R31). */
public interface AnswerContract extends LockContract {

    /**
     * A failure means that a confirmed unit does not play, is not linked, or keeps a count, a wait or a probation.
     *
     * @param trial what happens
     */
    @Property
    default void R20_R31_aConfirmedUnitPlays(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.confirmed()) {
                step.expectPhase(new Operating(Duration.ZERO));
                step.expect("linked", true, step.after().linked());
                step.expect("wrong attempts", 0, step.after().wrongAttempts());
                step.expect("probation", false, step.after().onProbation());
                step.expectSignals(new LinkConfirmed());
            }
        }
    }

    /**
     * A failure means that a refused unit plays, gives up too early or never, loses its link or its wait, or counts the
     * refusal. Look at whether the unit is linked, then at the kind of link, then at {@code afterRefusal}.
     *
     * @param trial what happens
     */
    @Property
    default void R19_R20_R21_R31_aRefusedUnitStandsWhereItsProfileSays(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.asks()
                    && step.event() instanceof ImmobiliserReplied replied
                    && replied.reply() == ImmobiliserReply.REFUSED) {
                expectRefused(step, RefusalReason.REFUSED);
            }
        }
    }

    /**
     * A failure means that silence confirms, that the time-out runs at another pace or in the dark, or that a wait runs
     * while the unit asks.
     *
     * @param trial what happens
     */
    @Property
    default void R20_R31_silenceIsARefusalOnceTheTimeOutHasPassed(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.event() instanceof TimePassed passed && step.before().phase() instanceof Verifying verifying) {
                boolean counts = step.asks() && !verifying.timeOut().isZero();
                Duration left = counts ? verifying.timeOut().minus(passed.elapsed()) : verifying.timeOut();
                if (counts && (left.isNegative() || left.isZero())) {
                    expectRefused(step, RefusalReason.TIMED_OUT);
                } else {
                    step.expectPhase(new Verifying(left, verifying.suspendedWait()));
                    step.expectSignals();
                }
            }
        }
    }

    /**
     * A failure means that an answer is heard that nobody waits for. Look at the order of the reasons:
     * {@code NOT_RUNNING} comes first.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R20_anAnswerCountsOnlyWhileTheUnitAsks(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (step.event() instanceof ImmobiliserReplied && Stands.hasLink(step.profile())) {
                if (!step.running()) {
                    step.expectIgnored(IgnoredReason.NOT_RUNNING);
                } else if (!step.asks()) {
                    step.expectIgnored(IgnoredReason.NOT_QUERIED);
                } else {
                    step.expectAccepted();
                }
            }
        }
    }

    /**
     * A failure means that a unit plays on without its link, that it forgets its link over it, or that a broken link
     * does something to a unit that does not play. Look at where a refusal leads: only the reason is another, and a
     * unit that searches on asks anew.
     *
     * @param trial what happens
     */
    @Property
    default void R22_aLostLinkLeadsWhereARefusalLeads(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.event() instanceof LinkLost && Stands.hasLink(step.profile())) {
                if (!step.running()) {
                    step.expectIgnored(IgnoredReason.NOT_RUNNING);
                } else if (!(step.before().phase() instanceof Operating)) {
                    step.expectIgnored(IgnoredReason.NOT_QUERIED);
                } else {
                    expectRefused(step, RefusalReason.LINK_LOST);
                }
            }
        }
    }

    /**
     * A failure means that a refusal is forgotten too early, or outlasts what should end it.
     *
     * @param trial what happens
     */
    @Property
    default void R19_R20_aRefusalLastsUntilTheNextStartOrUntilADealer(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.before().phase() instanceof LinkRefused && Feeds.isSupply(step.event()) && !step.ignored()) {
                boolean lasts = step.runsOn() || Stands.sticks(step.profile(), step.before());
                step.expectPhase(lasts ? new LinkRefused() : Stands.beginning(step.profile()));
            }
        }
    }

    /**
     * A failure means that whoever switches the unit off before the answer makes it forget its link, or gets it linked.
     *
     * @param trial what happens
     */
    @Property
    default void R22_aUnitThatStopsBeforeTheAnswerIsLinkedAsBefore(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.asks() && step.stopsRunning()) {
                step.expectLinkKept();
                step.expectCountKept();
            }
        }
    }

    /** Whatever the reason, all that changes is the phase; a unit that searches on asks anew only where it did not ask. */
    private static void expectRefused(Step step, RefusalReason reason) {
        LockPhase refused = Stands.refused(
                step.profile(), step.before().linked(), Waits.left(step.before().phase()));
        boolean asksAnew = refused instanceof Verifying && !step.asks();
        step.expectPhase(refused);
        step.expectLinkKept();
        step.expectCountKept();
        step.expectProbationKept();
        step.expectSignals(ImmutableList.<LockSignal>builder()
                .add(new LinkRejected(reason))
                .addAll(asksAnew ? ImmutableList.of(step.query()) : ImmutableList.of())
                .build());
    }
}
