// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import com.google.errorprone.annotations.Immutable;

/**
 * Something that an observer notices of a transition.
 *
 * <p>The signals of a transition come in the order in which they would be noticed. They are data: a host renders,
 * persists or beeps at them as it likes.
 */
@Immutable
public sealed interface LockSignal
        permits AttemptRecorded,
                CodeAccepted,
                CodeRejected,
                EntryDiscarded,
                FaceplateChanged,
                Ignored,
                ImmobiliserQueried,
                LinkConfirmed,
                LinkRejected,
                PermanentlyLocked,
                ReArmed,
                WaitInterrupted,
                WaitServed,
                WaitStarted {

    /**
     * Returns what {@code cases} answers for this signal.
     *
     * @param <C> what the answers depend on besides the signal
     * @param <R> the type of the answer
     * @param context what the answer depends on; handed through, so that the cases can be a constant
     * @param cases one answer for each kind of signal
     * @return the answer for this signal
     */
    <C, R> R match(C context, Cases<C, R> cases);

    /**
     * One answer for each kind of signal; they may act on it.
     *
     * @param <C> what the answers depend on besides the signal
     * @param <R> the type of the answer
     */
    interface Cases<C, R> {

        /**
         * Answers for an attempt on record.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R attemptRecorded(C context, AttemptRecorded signal);

        /**
         * Answers for the right code.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R codeAccepted(C context, CodeAccepted signal);

        /**
         * Answers for a wrong code.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R codeRejected(C context, CodeRejected signal);

        /**
         * Answers for an entry that is gone.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R entryDiscarded(C context, EntryDiscarded signal);

        /**
         * Answers for a penalty that begins.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R waitStarted(C context, WaitStarted signal);

        /**
         * Answers for a penalty that lost its supply.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R waitInterrupted(C context, WaitInterrupted signal);

        /**
         * Answers for a penalty that is over.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R waitServed(C context, WaitServed signal);

        /**
         * Answers for a unit locked for good.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R permanentlyLocked(C context, PermanentlyLocked signal);

        /**
         * Answers for a query.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R immobiliserQueried(C context, ImmobiliserQueried signal);

        /**
         * Answers for a confirmed link.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R linkConfirmed(C context, LinkConfirmed signal);

        /**
         * Answers for a refused link.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R linkRejected(C context, LinkRejected signal);

        /**
         * Answers for a dealer's reset.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R reArmed(C context, ReArmed signal);

        /**
         * Answers for a new faceplate.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R faceplateChanged(C context, FaceplateChanged signal);

        /**
         * Answers for an ignored event.
         *
         * @param context what the answer depends on besides
         * @param signal the signal
         * @return the answer
         */
        R ignored(C context, Ignored signal);
    }
}
