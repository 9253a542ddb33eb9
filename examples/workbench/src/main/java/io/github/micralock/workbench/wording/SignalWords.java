// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.wording;

import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
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
import io.github.micralock.core.wording.InWords;
import io.github.micralock.core.wording.Ordinal;

/** What a signal says to a person; nothing, where the display or another signal says it already. */
final class SignalWords implements LockSignal.Cases<Transition, String> {

    private final LockProfile profile;

    SignalWords(LockProfile profile) {
        this.profile = profile;
    }

    @Override
    public String attemptRecorded(Transition step, AttemptRecorded signal) {
        return "";
    }

    @Override
    public String codeAccepted(Transition step, CodeAccepted signal) {
        return "right code";
    }

    @Override
    public String codeRejected(Transition step, CodeRejected signal) {
        return Ordinal.of(signal.wrongAttempts()) + " wrong code";
    }

    @Override
    public String entryDiscarded(Transition step, EntryDiscarded signal) {
        return "entry gone, not counted";
    }

    @Override
    public String waitStarted(Transition step, WaitStarted signal) {
        return "wait " + InWords.of(signal.duration());
    }

    @Override
    public String waitInterrupted(Transition step, WaitInterrupted signal) {
        LockState after = step.after();
        if (!(after.phase() instanceof Waiting)) {
            return "the wait is gone";
        }
        boolean longer =
                after.phase().countdown().compareTo(step.before().phase().countdown()) > 0;
        return longer ? "the wait starts over" : "the wait stands still";
    }

    @Override
    public String waitServed(Transition step, WaitServed signal) {
        return "wait served";
    }

    @Override
    public String permanentlyLocked(Transition step, PermanentlyLocked signal) {
        return "locked for good";
    }

    @Override
    public String immobiliserQueried(Transition step, ImmobiliserQueried signal) {
        return signal.purpose() == QueryPurpose.ENROLLING ? "asks to be stored" : "asks the immobiliser";
    }

    @Override
    public String linkConfirmed(Transition step, LinkConfirmed signal) {
        return "immobiliser confirms";
    }

    @Override
    public String linkRejected(Transition step, LinkRejected signal) {
        return switch (signal.reason()) {
            case REFUSED -> "immobiliser refuses";
            case TIMED_OUT -> "immobiliser is silent";
            case LINK_LOST -> "link is lost";
        };
    }

    @Override
    public String reArmed(Transition step, ReArmed signal) {
        return "reset by the dealer";
    }

    /** A text too long for the display is told in full, once. */
    @Override
    public String faceplateChanged(Transition step, FaceplateChanged signal) {
        String text = signal.faceplate().text();
        return text.length() > profile.display().width() ? "it says: " + text : "";
    }

    @Override
    public String ignored(Transition step, Ignored signal) {
        return "ignored: " + IgnoredWords.of(signal.reason());
    }
}
