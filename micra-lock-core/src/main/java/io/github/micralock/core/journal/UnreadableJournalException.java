// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import static com.google.common.base.Strings.lenientFormat;

import org.checkerframework.dataflow.qual.Pure;

/** A text that is no journal under a profile, cut short or not: where it stops being one, and why. */
public final class UnreadableJournalException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** The line of the text, from 1. */
    private final int line;

    /** The place in the line, from 1. */
    private final int column;

    UnreadableJournalException(int line, int column, String reason) {
        super(lenientFormat("%s:%s: %s", line, column, reason));
        this.line = line;
        this.column = column;
    }

    /**
     * Returns the line of the text.
     *
     * @return at least 1
     */
    @Pure
    public int line() {
        return line;
    }

    /**
     * Returns the place in the line.
     *
     * @return at least 1; one more than the line is long, if something is missing at its end
     */
    @Pure
    public int column() {
        return column;
    }
}
