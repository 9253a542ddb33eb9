// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.wording;

import io.github.micralock.api.Transition;
import io.github.micralock.api.link.RefusalReason;
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
import java.util.Optional;

/** The cause that a signal tells; none, where it tells an effect, or what the event says itself. */
final class NoticedCause implements LockSignal.Cases<Transition, Optional<Cause>> {

    static final NoticedCause NOTICED = new NoticedCause();

    private NoticedCause() {}

    @Override
    public Optional<Cause> attemptRecorded(Transition step, AttemptRecorded signal) {
        return Optional.empty();
    }

    @Override
    public Optional<Cause> codeAccepted(Transition step, CodeAccepted signal) {
        return Optional.of(Cause.RIGHT_CODE);
    }

    @Override
    public Optional<Cause> codeRejected(Transition step, CodeRejected signal) {
        return Optional.of(Cause.WRONG_CODE);
    }

    @Override
    public Optional<Cause> entryDiscarded(Transition step, EntryDiscarded signal) {
        return Optional.empty();
    }

    @Override
    public Optional<Cause> waitStarted(Transition step, WaitStarted signal) {
        return Optional.empty();
    }

    @Override
    public Optional<Cause> waitInterrupted(Transition step, WaitInterrupted signal) {
        return Optional.empty();
    }

    @Override
    public Optional<Cause> waitServed(Transition step, WaitServed signal) {
        return Optional.of(Cause.PENALTY_SERVED);
    }

    @Override
    public Optional<Cause> permanentlyLocked(Transition step, PermanentlyLocked signal) {
        return Optional.empty();
    }

    @Override
    public Optional<Cause> immobiliserQueried(Transition step, ImmobiliserQueried signal) {
        return Optional.empty();
    }

    @Override
    public Optional<Cause> linkConfirmed(Transition step, LinkConfirmed signal) {
        return Optional.empty();
    }

    @Override
    public Optional<Cause> linkRejected(Transition step, LinkRejected signal) {
        return signal.reason() == RefusalReason.TIMED_OUT ? Optional.of(Cause.LINK_SILENT) : Optional.empty();
    }

    @Override
    public Optional<Cause> reArmed(Transition step, ReArmed signal) {
        return Optional.empty();
    }

    @Override
    public Optional<Cause> faceplateChanged(Transition step, FaceplateChanged signal) {
        return Optional.empty();
    }

    @Override
    public Optional<Cause> ignored(Transition step, Ignored signal) {
        return Optional.of(Cause.IGNORED);
    }
}
