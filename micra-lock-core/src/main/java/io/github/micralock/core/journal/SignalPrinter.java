// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

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
import io.github.micralock.core.text.Quotation;

/** Writes the canonical text of a signal: its name, and what it holds. */
final class SignalPrinter implements LockSignal.Cases<SignalPrinter.Form, String> {

    /** What the text depends on besides the signal: nothing. */
    enum Form {
        CANONICAL
    }

    private static final SignalPrinter PRINTER = new SignalPrinter();

    private SignalPrinter() {}

    static String print(LockSignal signal) {
        return signal.match(Form.CANONICAL, PRINTER);
    }

    @Override
    public String attemptRecorded(Form form, AttemptRecorded signal) {
        return "AttemptRecorded " + signal.attempt();
    }

    @Override
    public String codeAccepted(Form form, CodeAccepted signal) {
        return "CodeAccepted";
    }

    @Override
    public String codeRejected(Form form, CodeRejected signal) {
        return "CodeRejected " + signal.wrongAttempts();
    }

    @Override
    public String entryDiscarded(Form form, EntryDiscarded signal) {
        return "EntryDiscarded";
    }

    @Override
    public String waitStarted(Form form, WaitStarted signal) {
        return "WaitStarted " + signal.duration();
    }

    @Override
    public String waitInterrupted(Form form, WaitInterrupted signal) {
        return "WaitInterrupted";
    }

    @Override
    public String waitServed(Form form, WaitServed signal) {
        return "WaitServed";
    }

    @Override
    public String permanentlyLocked(Form form, PermanentlyLocked signal) {
        return "PermanentlyLocked";
    }

    @Override
    public String immobiliserQueried(Form form, ImmobiliserQueried signal) {
        return "ImmobiliserQueried " + signal.purpose() + " "
                + signal.identity().name();
    }

    @Override
    public String linkConfirmed(Form form, LinkConfirmed signal) {
        return "LinkConfirmed";
    }

    @Override
    public String linkRejected(Form form, LinkRejected signal) {
        return "LinkRejected " + signal.reason();
    }

    @Override
    public String reArmed(Form form, ReArmed signal) {
        return "ReArmed";
    }

    @Override
    public String faceplateChanged(Form form, FaceplateChanged signal) {
        return "FaceplateChanged " + (signal.faceplate().audible() ? "audible " : "silent ")
                + Quotation.quoted(signal.faceplate().text());
    }

    @Override
    public String ignored(Form form, Ignored signal) {
        return "Ignored " + signal.reason();
    }
}
