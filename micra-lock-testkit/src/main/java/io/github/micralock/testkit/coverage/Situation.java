// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.coverage;

import static io.github.micralock.testkit.coverage.Sign.after;
import static io.github.micralock.testkit.coverage.Sign.attempt;
import static io.github.micralock.testkit.coverage.Sign.before;
import static io.github.micralock.testkit.coverage.Sign.changesNothing;
import static io.github.micralock.testkit.coverage.Sign.ignoredFor;
import static io.github.micralock.testkit.coverage.Sign.into;
import static io.github.micralock.testkit.coverage.Sign.lastingAtLeast;
import static io.github.micralock.testkit.coverage.Sign.on;
import static io.github.micralock.testkit.coverage.Sign.outOf;
import static io.github.micralock.testkit.coverage.Sign.owesAsMuch;
import static io.github.micralock.testkit.coverage.Sign.owesMore;
import static io.github.micralock.testkit.coverage.Sign.owesNothing;
import static io.github.micralock.testkit.coverage.Sign.rejectedFor;
import static io.github.micralock.testkit.coverage.Sign.servedInPart;
import static io.github.micralock.testkit.coverage.Sign.tells;
import static io.github.micralock.testkit.coverage.Sign.waitSuspended;

import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.PermanentlyLocked;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.api.signal.WaitStarted;
import java.time.Duration;

/**
 * A situation that a rule of the model is about, as a single step of a run shows it.
 *
 * <p>Three rules have none: R23 is about the car around a unit, and R25 and R27 compare several runs.
 */
public enum Situation {
    /** A button nobody hears. */
    PRESSED_IN_THE_DARK("R1", UnitKind.ANY, ignoredFor(IgnoredReason.NOT_RUNNING)),
    /** A unit that is heard from now on. */
    STARTS_TO_PLAY("R2", UnitKind.ANY, Sign.not(before(Situation::plays)).and(after(Situation::plays))),
    /** A key, a switch or a battery that is so already. */
    SUPPLY_AS_IT_WAS("R3", UnitKind.ANY, ignoredFor(IgnoredReason.ALREADY_SO)),
    /** Digits that are gone with the supply. */
    TYPED_AND_SWITCHED_OFF(
            "R4", UnitKind.PARTLY_TYPED, tells(EntryDiscarded.class).and(Sign.not(after(Situation::runs)))),
    /** A unit that asks for its code as soon as the battery is away. */
    ARMED_AT_ONCE(
            "R5",
            UnitKind.UNGRACEFUL,
            on(BatteryDisconnected.class).and(outOf(Operating.class)).and(into(AwaitingCode.class))),
    /** A unit that asks for its code, for the battery was away too long. */
    GRACE_OVER(
            "R5",
            UnitKind.GRACEFUL,
            on(TimePassed.class).and(outOf(Operating.class)).and(into(AwaitingCode.class))),
    /** A battery that is back in time. */
    BACK_WITHIN_THE_GRACE(
            "R5",
            UnitKind.GRACEFUL,
            on(BatteryConnected.class).and(outOf(Operating.class)).butNot(Sign.ignored())),
    /** Wrong codes that are forgotten with the battery. */
    COUNT_FORGOTTEN(
            "R5",
            UnitKind.FORGETFUL,
            on(BatteryDisconnected.class).and(before(Situation::hasFailed)).butNot(after(Situation::hasFailed))),
    /** A question to the immobiliser, as the unit starts to run. */
    ASKED_AT_THE_START("R6", UnitKind.LINKED, tells(ImmobiliserQueried.class).and(Sign.not(before(Situation::runs)))),
    /** A press that changes a digit. */
    PRESS_TAKEN("R7", UnitKind.TYPED, on(PresetPressed.class).butNot(Sign.ignored())),
    /** A preset that belongs to no digit. */
    PRESET_NOT_USED("R7", UnitKind.SPARING_A_PRESET, ignoredFor(IgnoredReason.PRESET_NOT_USED)),
    /** A code that is judged because somebody says so. */
    CONFIRMED("R8", UnitKind.COUNTED, on(EntryConfirmed.class).and(tells(AttemptRecorded.class))),
    /** A code that is judged by itself after the settle time. */
    SETTLED("R8", UnitKind.SETTLING, on(TimePassed.class).and(tells(AttemptRecorded.class))),
    /** A code that is judged with its last digit. */
    TYPED_TO_THE_END("R8", UnitKind.STRAIGHT, on(PresetPressed.class).and(tells(AttemptRecorded.class))),
    /** Digits that somebody gives up. */
    CLEARED("R8", UnitKind.PARTLY_TYPED, on(EntryCleared.class).and(tells(EntryDiscarded.class))),
    /** An attempt on record. */
    ATTEMPT_RECORDED("R9", UnitKind.TYPED, tells(AttemptRecorded.class)),
    /** The right code after wrong ones. */
    RIGHT_AFTER_WRONG("R10", UnitKind.TRIED_AGAIN, tells(CodeAccepted.class).and(before(Situation::hasFailed))),
    /** A wrong code that costs nothing yet. */
    WRONG_AND_FREE(
            "R11",
            UnitKind.LENIENT,
            tells(CodeRejected.class).and(into(AwaitingCode.class)).butNot(tells(WaitStarted.class))),
    /** A wrong code that costs a wait. */
    WRONG_AND_WAITING("R11", UnitKind.WAITING, tells(WaitStarted.class)),
    /** A unit that is locked for good. */
    LAST_TRY_LOST("R12", UnitKind.LIMITED, tells(PermanentlyLocked.class)),
    /** A 20th attempt in a row, or a later one. */
    TWENTIETH_TRY("R12", UnitKind.TRIED_TWENTY_TIMES, attempt(20)),
    /** A press during a wait. */
    PRESSED_IN_A_WAIT("R13", UnitKind.WAITING, ignoredFor(IgnoredReason.WAIT_IN_FORCE)),
    /** Time that brings the end of a wait nearer. */
    WAIT_RUNS(
            "R14",
            UnitKind.WAITING,
            on(TimePassed.class).and(outOf(Waiting.class)).butNot(changesNothing())),
    /** Time that does not count for a wait. */
    WAIT_STANDS_STILL(
            "R14",
            UnitKind.STANDING_STILL,
            on(TimePassed.class)
                    .and(outOf(Waiting.class))
                    .and(changesNothing())
                    .and(lastingAtLeast(Duration.ofNanos(1)))),
    /** A wait, served in part, that goes on later where it stood. */
    WAIT_PAUSED(
            "R15",
            UnitKind.PAUSING,
            tells(WaitInterrupted.class).and(owesAsMuch()).and(servedInPart())),
    /** A wait that starts over. */
    WAIT_RESTARTED("R15", UnitKind.RESTARTING, tells(WaitInterrupted.class).and(owesMore())),
    /** A wait that is cleared by an interruption. */
    WAIT_CLEARED("R15", UnitKind.CLEARING, tells(WaitInterrupted.class).and(owesNothing())),
    /** The wait of a third wrong code in a row, or of a later one, interrupted. */
    THIRD_WAIT_INTERRUPTED(
            "R15",
            UnitKind.WAITING_FOR_THE_THIRD,
            tells(WaitInterrupted.class).and(before(state -> state.wrongAttempts() >= 3))),
    /** A wait that is over. */
    WAIT_SERVED("R16", UnitKind.WAITING, tells(WaitServed.class)),
    /** A unit that was locked for good, at its dealer's. */
    DEALER_UNLOCKS("R17", UnitKind.LIMITED, outOf(LockedForGood.class).and(tells(ReArmed.class))),
    /** A dealer who comes during a wait. */
    DEALER_ENDS_A_WAIT("R17", UnitKind.WAITING, outOf(Waiting.class).and(tells(ReArmed.class))),
    /** A unit on probation that is locked for good. */
    PROBATION_FAILED(
            "R17", UnitKind.ON_PROBATION, before(LockState::onProbation).and(tells(PermanentlyLocked.class))),
    /** An answer that a unit without link cannot hear. */
    ANSWERED_WITHOUT_LINK("R18", UnitKind.WITHOUT_LINK, ignoredFor(IgnoredReason.NO_LINK)),
    /** A press while the unit asks its immobiliser. */
    PRESSED_WHILE_ASKING("R18", UnitKind.LINKED, ignoredFor(IgnoredReason.VERIFYING)),
    /** A new unit that is stored. */
    ENROLLED("R19", UnitKind.LINKED, tells(LinkConfirmed.class).and(Sign.not(before(LockState::linked)))),
    /** A unit in its own car. */
    VERIFIED("R20", UnitKind.LINKED, tells(LinkConfirmed.class).and(before(LockState::linked))),
    /** A linked unit that is refused. */
    REFUSED("R20", UnitKind.LINKED, rejectedFor(RefusalReason.REFUSED).and(before(LockState::linked))),
    /** An immobiliser that does not answer in time; no attempt is counted. */
    TIMED_OUT("R21", UnitKind.GIVING_UP, rejectedFor(RefusalReason.TIMED_OUT)),
    /** A refusal after wrong codes; no attempt is counted. */
    REFUSED_AFTER_WRONG(
            "R21", UnitKind.LINKED_AND_TRIED_AGAIN, tells(LinkRejected.class).and(before(Situation::hasFailed))),
    /** A link that breaks while the unit plays. */
    LINK_LOST_WHILE_PLAYING(
            "R22",
            UnitKind.LINKED,
            on(LinkLost.class).and(outOf(Operating.class)).and(tells(LinkRejected.class))),
    /** A linked unit, at its dealer's. */
    DEALER_UNLINKS(
            "R24",
            UnitKind.LINKED,
            on(DealerReset.class).and(before(LockState::linked)).butNot(after(LockState::linked))),
    /** Time across a judgement and the wait that it costs. */
    SEVERAL_DEADLINES(
            "R26", UnitKind.SETTLING_AND_WAITING, tells(AttemptRecorded.class).and(tells(WaitServed.class))),
    /** More than a thousand years at once. */
    A_LONG_TIME("R28", UnitKind.ANY, on(TimePassed.class).and(lastingAtLeast(Duration.ofDays(365_000)))),
    /** A faceplate that looks otherwise from now on. */
    FACEPLATE_CHANGED("R29", UnitKind.ANY, tells(FaceplateChanged.class)),
    /** A wait that shows what is left of it. */
    COUNTDOWN_SHOWN(
            "R30",
            UnitKind.COUNTING_DOWN,
            Sign.unit(profile -> profile.display().showsCountdown())
                    .and(into(Waiting.class))
                    .and(after(Situation::runs))
                    .and(tells(FaceplateChanged.class))),
    /** A prompt that shows the number of the next try. */
    TRY_SHOWN(
            "R30",
            UnitKind.NUMBERING,
            Sign.unit(profile -> profile.display().showsTry())
                    .and(after(Situation::prompts))
                    .and(after(Situation::hasFailed))
                    .and(tells(FaceplateChanged.class))),
    /** A wait that stands still, for the unit asks its immobiliser. */
    WAIT_SUSPENDED("R31", UnitKind.SUSPENDING, outOf(Waiting.class).and(after(Sign::suspendsWait))),
    /** A refusal during a wait: the wait goes on. */
    REFUSED_IN_A_WAIT(
            "R31",
            UnitKind.SUSPENDING,
            waitSuspended().and(tells(LinkRejected.class)).and(into(Waiting.class))),
    /** A confirmation during a wait: the wait is over. */
    CONFIRMED_IN_A_WAIT("R31", UnitKind.SUSPENDING, waitSuspended().and(tells(LinkConfirmed.class)));

    private final String rule;
    private final UnitKind kind;

    @SuppressWarnings("ImmutableEnumChecker") // a sign holds nothing but other signs and classes
    private final Sign sign;

    Situation(String rule, UnitKind kind, Sign sign) {
        this.rule = rule;
        this.kind = kind;
        this.sign = sign;
    }

    /**
     * Returns the rule that this is about.
     *
     * @return its number, such as {@code R13}
     */
    public String rule() {
        return rule;
    }

    /**
     * Says whether a unit can ever be in this.
     *
     * @param profile the unit's data
     * @return true if some history of a right lock, from new, leads to it
     */
    public boolean isPossibleFor(LockProfile profile) {
        return kind.test(profile);
    }

    /**
     * Says whether a step shows this. No step of a right lock does unless it {@linkplain #isPossibleFor is possible}.
     *
     * @param profile the unit's data
     * @param step what happened, and what came of it
     * @return true if it is
     */
    public boolean isShownBy(LockProfile profile, Transition step) {
        return sign.test(profile, step);
    }

    private static boolean plays(LockState state) {
        return runs(state) && state.phase() instanceof Operating;
    }

    private static boolean runs(LockState state) {
        return state.supply().running();
    }

    private static boolean prompts(LockState state) {
        return runs(state)
                && state.phase() instanceof AwaitingCode awaiting
                && awaiting.entry().isEmpty();
    }

    private static boolean hasFailed(LockState state) {
        return state.wrongAttempts() > 0;
    }
}
