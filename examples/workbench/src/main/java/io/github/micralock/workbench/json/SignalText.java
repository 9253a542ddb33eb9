// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.json;

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

/** A signal as the model writes it: its name, then a blank and what it carries, if that is nowhere else in the row. */
public final class SignalText implements LockSignal.Cases<SignalText.Language, String> {

    /** What the text depends on besides the signal: nothing. */
    public enum Language {
        /** The names of the model. */
        MODEL
    }

    private static final SignalText TEXTS = new SignalText();

    private SignalText() {}

    /**
     * Returns the text of a signal.
     *
     * @param signal any signal
     * @return such as {@code WaitStarted PT45M}
     */
    public static String of(LockSignal signal) {
        return signal.match(Language.MODEL, TEXTS);
    }

    @Override
    public String attemptRecorded(Language language, AttemptRecorded signal) {
        return "AttemptRecorded " + signal.attempt();
    }

    @Override
    public String codeAccepted(Language language, CodeAccepted signal) {
        return "CodeAccepted";
    }

    @Override
    public String codeRejected(Language language, CodeRejected signal) {
        return "CodeRejected " + signal.wrongAttempts();
    }

    @Override
    public String entryDiscarded(Language language, EntryDiscarded signal) {
        return "EntryDiscarded";
    }

    @Override
    public String waitStarted(Language language, WaitStarted signal) {
        return "WaitStarted " + signal.duration();
    }

    @Override
    public String waitInterrupted(Language language, WaitInterrupted signal) {
        return "WaitInterrupted";
    }

    @Override
    public String waitServed(Language language, WaitServed signal) {
        return "WaitServed";
    }

    @Override
    public String permanentlyLocked(Language language, PermanentlyLocked signal) {
        return "PermanentlyLocked";
    }

    @Override
    public String immobiliserQueried(Language language, ImmobiliserQueried signal) {
        return "ImmobiliserQueried " + signal.identity().name() + " " + signal.purpose();
    }

    @Override
    public String linkConfirmed(Language language, LinkConfirmed signal) {
        return "LinkConfirmed";
    }

    @Override
    public String linkRejected(Language language, LinkRejected signal) {
        return "LinkRejected " + signal.reason();
    }

    @Override
    public String reArmed(Language language, ReArmed signal) {
        return "ReArmed";
    }

    @Override
    public String faceplateChanged(Language language, FaceplateChanged signal) {
        return "FaceplateChanged";
    }

    @Override
    public String ignored(Language language, Ignored signal) {
        return "Ignored " + signal.reason();
    }
}
