// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.Pure;

/**
 * What could be read of a journal.
 *
 * @param journal everything up to the last whole entry, and the attempt that was begun behind it, if one was
 * @param cut what shows that the text was cut short, in words; empty if nothing does
 */
@Immutable
public record JournalReading(Journal journal, String cut) {

    /**
     * Says whether the text shows that it was cut short. One that was cut between two entries shows nothing.
     *
     * @return true if the last line, or the result of the last attempt, is missing
     */
    @Pure
    public boolean isCut() {
        return !cut.isEmpty();
    }
}
