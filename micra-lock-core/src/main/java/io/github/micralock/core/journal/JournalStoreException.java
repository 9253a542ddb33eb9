// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

/** A store that did not keep what happened: the session shows nothing of it, and does nothing more. */
public final class JournalStoreException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception for a store that failed.
     *
     * @param cause what the store threw, now or at an earlier call
     */
    public JournalStoreException(Throwable cause) {
        super("store must keep each entry (R9), threw " + cause, cause);
    }
}
