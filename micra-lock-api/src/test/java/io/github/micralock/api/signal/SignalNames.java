// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

/** Which case answers for a signal. */
record SignalNames() implements LockSignal.Cases<String, String> {

    @Override
    public String attemptRecorded(String context, AttemptRecorded signal) {
        return context + " attemptRecorded " + signal;
    }

    @Override
    public String codeAccepted(String context, CodeAccepted signal) {
        return context + " codeAccepted " + signal;
    }

    @Override
    public String codeRejected(String context, CodeRejected signal) {
        return context + " codeRejected " + signal;
    }

    @Override
    public String entryDiscarded(String context, EntryDiscarded signal) {
        return context + " entryDiscarded " + signal;
    }

    @Override
    public String waitStarted(String context, WaitStarted signal) {
        return context + " waitStarted " + signal;
    }

    @Override
    public String waitInterrupted(String context, WaitInterrupted signal) {
        return context + " waitInterrupted " + signal;
    }

    @Override
    public String waitServed(String context, WaitServed signal) {
        return context + " waitServed " + signal;
    }

    @Override
    public String permanentlyLocked(String context, PermanentlyLocked signal) {
        return context + " permanentlyLocked " + signal;
    }

    @Override
    public String immobiliserQueried(String context, ImmobiliserQueried signal) {
        return context + " immobiliserQueried " + signal;
    }

    @Override
    public String linkConfirmed(String context, LinkConfirmed signal) {
        return context + " linkConfirmed " + signal;
    }

    @Override
    public String linkRejected(String context, LinkRejected signal) {
        return context + " linkRejected " + signal;
    }

    @Override
    public String reArmed(String context, ReArmed signal) {
        return context + " reArmed " + signal;
    }

    @Override
    public String faceplateChanged(String context, FaceplateChanged signal) {
        return context + " faceplateChanged " + signal;
    }

    @Override
    public String ignored(String context, Ignored signal) {
        return context + " ignored " + signal;
    }
}
