// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.PermanentlyLocked;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.api.signal.WaitStarted;
import java.util.List;
import tlc2.value.impl.Value;

/** A signal as the specification says it: its name, and what it holds. */
enum SignalTuple implements LockSignal.Cases<Grid, Value> {
    OF;

    static Value all(List<LockSignal> signals, Grid grid) {
        return Values.tuple(signals.stream().map(signal -> signal.match(grid, OF)));
    }

    @Override
    public Value attemptRecorded(Grid grid, AttemptRecorded signal) {
        return Values.tuple("AttemptRecorded", signal.attempt());
    }

    @Override
    public Value codeAccepted(Grid grid, CodeAccepted signal) {
        return Values.tuple("CodeAccepted");
    }

    @Override
    public Value codeRejected(Grid grid, CodeRejected signal) {
        return Values.tuple("CodeRejected", signal.wrongAttempts());
    }

    @Override
    public Value entryDiscarded(Grid grid, EntryDiscarded signal) {
        return Values.tuple("EntryDiscarded");
    }

    @Override
    public Value waitStarted(Grid grid, WaitStarted signal) {
        return Values.tuple("WaitStarted", grid.ticks(signal.duration()));
    }

    @Override
    public Value waitInterrupted(Grid grid, WaitInterrupted signal) {
        return Values.tuple("WaitInterrupted");
    }

    @Override
    public Value waitServed(Grid grid, WaitServed signal) {
        return Values.tuple("WaitServed");
    }

    @Override
    public Value permanentlyLocked(Grid grid, PermanentlyLocked signal) {
        return Values.tuple("PermanentlyLocked");
    }

    @Override
    public Value immobiliserQueried(Grid grid, ImmobiliserQueried signal) {
        return Values.tuple(
                "ImmobiliserQueried", signal.identity().name(), signal.purpose().name());
    }

    @Override
    public Value linkConfirmed(Grid grid, LinkConfirmed signal) {
        return Values.tuple("LinkConfirmed");
    }

    @Override
    public Value linkRejected(Grid grid, LinkRejected signal) {
        return Values.tuple("LinkRejected", signal.reason().name());
    }

    @Override
    public Value reArmed(Grid grid, ReArmed signal) {
        return Values.tuple("ReArmed");
    }

    @Override
    public Value faceplateChanged(Grid grid, FaceplateChanged signal) {
        return Values.tuple(
                "FaceplateChanged",
                signal.faceplate().text(),
                signal.faceplate().audible());
    }

    @Override
    public Value ignored(Grid grid, Ignored signal) {
        return Values.tuple("Ignored", signal.reason().name());
    }
}
