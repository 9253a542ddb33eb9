// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.testkit.LockRun;
import io.github.micralock.testkit.Typing;
import io.github.micralock.testkit.expected.Feeds;
import java.util.Optional;
import org.checkerframework.common.value.qual.IntRange;
import org.opentest4j.AssertionFailedError;

/** One step of a trial's run, to be held against a rule; what fails shows the run up to here. */
final class Step {

    private static final UnitIdentity ANY_UNIT = UnitIdentity.of("any");

    private final Trial trial;
    private final LockRun run;
    private final int index;
    private final Transition transition;

    Step(Trial trial, LockRun run, int index) {
        this.trial = trial;
        this.run = run;
        this.index = index;
        this.transition = run.transitions().get(index);
    }

    LockProfile profile() {
        return trial.profile();
    }

    Transition transition() {
        return transition;
    }

    LockState before() {
        return transition.before();
    }

    LockEvent event() {
        return transition.event();
    }

    LockState after() {
        return transition.after();
    }

    ImmutableList<LockSignal> signals() {
        return transition.signals();
    }

    /** What an observer noticed besides the faceplate, which has rules of its own. */
    ImmutableList<LockSignal> signalsButFaceplate() {
        return withoutFaceplates(signals());
    }

    static ImmutableList<LockSignal> withoutFaceplates(ImmutableList<LockSignal> signals) {
        return signals.stream()
                .filter(signal -> !(signal instanceof FaceplateChanged))
                .collect(ImmutableList.toImmutableList());
    }

    /** Signals with the name of any unit in their queries, for the contract does not know that of this one. */
    static ImmutableList<LockSignal> ofAnyUnit(ImmutableList<LockSignal> signals) {
        return signals.stream().map(Step::ofAnyUnit).collect(ImmutableList.toImmutableList());
    }

    private static LockSignal ofAnyUnit(LockSignal signal) {
        return signal instanceof ImmobiliserQueried query ? new ImmobiliserQueried(ANY_UNIT, query.purpose()) : signal;
    }

    /** What a unit signals that begins to ask here. */
    LockSignal query() {
        return new ImmobiliserQueried(ANY_UNIT, after().linked() ? QueryPurpose.VERIFYING : QueryPurpose.ENROLLING);
    }

    boolean running() {
        return Feeds.running(before().supply());
    }

    boolean startsRunning() {
        return !running() && Feeds.running(after().supply());
    }

    boolean runsOn() {
        return running() && Feeds.running(after().supply());
    }

    /** Whether an answer of the immobiliser would be heard here (R20). */
    boolean asks() {
        return Stands.hasLink(profile()) && running() && before().phase() instanceof Verifying;
    }

    /** Whether the immobiliser confirms the unit here, which may play then (R20, R31). */
    boolean confirmed() {
        return asks() && event() instanceof ImmobiliserReplied replied && replied.reply() == ImmobiliserReply.CONFIRMED;
    }

    boolean stopsRunning() {
        return running() && !Feeds.running(after().supply());
    }

    boolean ignored() {
        return signals().stream().anyMatch(Ignored.class::isInstance);
    }

    /** A preset, the confirmation or the clearing: what a person types with. */
    boolean isButton() {
        return event() instanceof PresetPressed || event() instanceof EntryConfirmed || event() instanceof EntryCleared;
    }

    boolean isKeyOrSwitch() {
        return event() instanceof IgnitionTurned || event() instanceof RadioSwitched;
    }

    /** A lock that declares that it has no memory has none without a battery (R5). */
    boolean forgets() {
        return profile().arming().memory() == Memory.VOLATILE
                && !after().supply().batteryConnected();
    }

    Optional<Judgement> judgement() {
        return Judgement.in(profile(), before(), event());
    }

    boolean judgesRightCode() {
        return judgement().filter(this::isRight).isPresent();
    }

    boolean judgesWrongCode() {
        return judgement().filter(judgement -> !isRight(judgement)).isPresent();
    }

    /** The how many-th wrong code in a row one judged here would be. */
    @IntRange(from = 1, to = Integer.MAX_VALUE)
    int attempt() {
        int before = before().wrongAttempts();
        return before >= 0 && before < Integer.MAX_VALUE ? before + 1 : Integer.MAX_VALUE;
    }

    void expectIgnored(IgnoredReason reason) {
        expect("signals", ImmutableList.of(new Ignored(reason)), signals());
        expect("state", before(), after());
    }

    void expectAccepted() {
        if (ignored()) {
            throw failure("the event must not be ignored", "accepted", signals());
        }
    }

    void expectPhase(LockPhase phase) {
        expect("phase", phase, after().phase());
    }

    void expectCountKept() {
        expect("wrong attempts", before().wrongAttempts(), after().wrongAttempts());
    }

    void expectProbationKept() {
        expect("probation", before().onProbation(), after().onProbation());
    }

    void expectLinkKept() {
        expect("linked", before().linked(), after().linked());
    }

    void expectSignals(LockSignal... expected) {
        expectSignals(ImmutableList.copyOf(expected));
    }

    void expectSignals(ImmutableList<LockSignal> expected) {
        expect("signals, but for the faceplate's,", expected, ofAnyUnit(signalsButFaceplate()));
    }

    void expect(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw failure(what + " must be " + expected + ", was " + actual, expected, actual);
        }
    }

    void expectTrue(String rule, boolean holds) {
        if (!holds) {
            throw failure(rule, true, false);
        }
    }

    /** R18: to a unit that takes no code every code is wrong, also one that it would have if it took one. */
    private boolean isRight(Judgement judgement) {
        return profile().link().takesCode() && judgement.digits().equals(Typing.digits(trial.code()));
    }

    private AssertionFailedError failure(String rule, Object expected, Object actual) {
        String step = "step " + (index + 1) + ", " + event().text() + ": ";
        return new AssertionFailedError(
                step + rule + "\n" + run.first(index + 1) + "\n" + trial.unitText(), expected, actual);
    }
}
