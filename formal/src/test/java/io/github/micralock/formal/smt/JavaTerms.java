// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;

/** What the Java says, in the words of the theory. */
final class JavaTerms implements LockPhase.Cases<LockState, Term>, LockEvent.Cases<LockState, Term> {

    private final Solver solver;
    private final EntryRules rules;

    JavaTerms(Solver solver, EntryRules rules) {
        this.solver = solver;
        this.rules = rules;
    }

    Term state(LockState state) {
        return solver.term(
                "state",
                solver.term(Symbols.THIS_UNIT),
                supply(state.supply()),
                solver.number(state.wrongAttempts()),
                truth(state.onProbation()),
                truth(state.linked()),
                state.phase().match(state, this));
    }

    private Term supply(Supply supply) {
        return solver.term(
                "supply",
                solver.term(supply.ignition().name()),
                truth(supply.switchedOn()),
                truth(supply.batteryConnected()));
    }

    Term event(LockState before, LockEvent event) {
        return event.match(before, this);
    }

    Term faceplate(Faceplate faceplate) {
        return solver.term("faceplate", solver.term(Symbols.text(faceplate.text())), truth(faceplate.audible()));
    }

    Term time(Duration duration) {
        return solver.number(duration.toNanos());
    }

    private Term truth(boolean truth) {
        return solver.term(Boolean.toString(truth));
    }

    @Override
    public Term operating(LockState state, Operating phase) {
        return solver.term("Operating", time(phase.arming()));
    }

    @Override
    public Term awaitingCode(LockState state, AwaitingCode phase) {
        return solver.term("AwaitingCode", solver.term(Symbols.entry(phase.entry())), time(phase.settling()));
    }

    @Override
    public Term waiting(LockState state, Waiting phase) {
        return solver.term("Waiting", time(phase.remaining()));
    }

    @Override
    public Term verifying(LockState state, Verifying phase) {
        return solver.term("Verifying", time(phase.timeOut()), time(phase.suspendedWait()));
    }

    @Override
    public Term linkRefused(LockState state, LinkRefused phase) {
        return solver.term("LinkRefused");
    }

    @Override
    public Term lockedForGood(LockState state, LockedForGood phase) {
        return solver.term("LockedForGood");
    }

    @Override
    public Term ignitionTurned(LockState before, IgnitionTurned event) {
        return solver.term("ignition", solver.term(event.position().name()));
    }

    @Override
    public Term radioSwitched(LockState before, RadioSwitched event) {
        return solver.term("radio", truth(event.on()));
    }

    @Override
    public Term batteryDisconnected(LockState before, BatteryDisconnected event) {
        return solver.term("battery-is", truth(false));
    }

    @Override
    public Term batteryConnected(LockState before, BatteryConnected event) {
        return solver.term("battery-is", truth(true));
    }

    /** The theory knows a press by the entry that it leaves, and that is up to the style (R7). */
    @Override
    public Term presetPressed(LockState before, PresetPressed event) {
        CodeEntry entry = before.phase() instanceof AwaitingCode awaiting ? awaiting.entry() : rules.nothingTyped();
        CodeEntry left = rules.style().press(entry, event.preset(), rules.digits());
        return solver.term("press", solver.term(Symbols.entry(left)));
    }

    @Override
    public Term entryConfirmed(LockState before, EntryConfirmed event) {
        return solver.term("confirm");
    }

    @Override
    public Term entryCleared(LockState before, EntryCleared event) {
        return solver.term("clear");
    }

    @Override
    public Term immobiliserReplied(LockState before, ImmobiliserReplied event) {
        return solver.term("immobiliser", truth(event.reply() == ImmobiliserReply.CONFIRMED));
    }

    @Override
    public Term linkLost(LockState before, LinkLost event) {
        return solver.term("link-lost");
    }

    @Override
    public Term dealerReset(LockState before, DealerReset event) {
        return solver.term("dealer-reset");
    }

    @Override
    public Term timePassed(LockState before, TimePassed event) {
        return solver.term("elapse", time(event.elapsed()));
    }
}
