// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.micralock.api.event.EventSyntaxException;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** The words of a line, one after another, parted by single spaces. */
final class Line {

    private static final int QUOTED_AT_MOST = 24;

    private final int end;
    private final Deque<String> words = new ArrayDeque<>();
    private final Deque<Integer> columns = new ArrayDeque<>();

    Line(String text) {
        this.end = text.length() + 1;
        int column = 1;
        for (String word : Splitter.on(' ').split(text)) {
            words.add(word);
            columns.add(column);
            column += word.length() + 1;
        }
        columns.add(end);
    }

    /** Where the next word begins. */
    int column() {
        return columns.getFirst();
    }

    String next(String expected) {
        String word = words.poll();
        if (word == null) {
            throw unexpected(end, expected, "");
        }
        columns.remove();
        return word;
    }

    void expect(String expected) {
        int column = column();
        String word = next(expected);
        if (!word.equals(expected)) {
            throw unexpected(column, expected, word);
        }
    }

    /** A duration as it stands in an event, and in no other spelling. */
    Duration duration(String name) {
        int column = column();
        String word = next("a duration, " + name);
        try {
            return ((TimePassed) LockEvent.parse("elapse " + word)).elapsed();
        } catch (EventSyntaxException notADuration) {
            throw unexpected(column, notADuration.expected(), word);
        }
    }

    void end() {
        if (!words.isEmpty()) {
            throw unexpected(column(), "nothing more", String.join(" ", words));
        }
    }

    UnreadableSnapshotException unexpected(int column, String expected, String found) {
        String printable = CharMatcher.inRange(' ', '~').negate().replaceFrom(found, '?');
        String quoted = found.isEmpty() ? "nothing" : "'" + Ascii.truncate(printable, QUOTED_AT_MOST, "...") + "'";
        return UnreadableSnapshotException.atColumn(column, "expected " + expected + ", found " + quoted);
    }
}
