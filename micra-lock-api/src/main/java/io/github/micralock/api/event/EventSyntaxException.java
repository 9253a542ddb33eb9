// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import org.checkerframework.dataflow.qual.Pure;

/** A text that says no event: where it stops making sense, and what was expected there. */
public final class EventSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;
    private static final int QUOTED_AT_MOST = 24;

    /** The line of the text, from 1. */
    private final int line;

    /** The place in the line, from 1. */
    private final int column;

    /** What could stand there, in words. */
    private final String expected;

    EventSyntaxException(int line, int column, String expected, String found) {
        super(lenientFormat("%s:%s: expected %s, found %s", line, column, expected, quoted(found)));
        this.line = line;
        this.column = column;
        this.expected = expected;
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

    /**
     * Returns what could stand there.
     *
     * @return in words, such as {@code one of LOCK, OFF, ACC, ON, START}
     */
    @Pure
    public String expected() {
        return expected;
    }

    private static String quoted(String found) {
        if (found.isEmpty()) {
            return "the end of the line";
        }
        String printable = CharMatcher.javaIsoControl().replaceFrom(found, '?');
        return "'" + Ascii.truncate(printable, QUOTED_AT_MOST, "...") + "'";
    }
}
