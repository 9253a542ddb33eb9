// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.Transition;

/**
 * The first place at which a machine does something else than a journal tells.
 *
 * @param number the number of the entry in the journal; at least 1
 * @param told what the journal tells
 * @param done what the machine does, in the state to which everything before has led it
 */
@Immutable
public record Divergence(int number, JournalEntry told, Transition done) {

    /** Rejects a number that counts nothing. */
    public Divergence {
        checkArgument(number >= 1, "number must be at least 1, was %s", number);
    }

    /**
     * Returns both sides, one below the other.
     *
     * @return four lines, without a line break at the end
     */
    public String text() {
        return "entry " + number + " at " + told.at() + ": " + told.event().text()
                + "\n  journal: " + told.text()
                + "\n  machine: " + new JournalEntry(told.at(), done.event(), done.signals()).text()
                + "\n  in: " + done.before();
    }
}
