// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** The last things that happened, the same thing several times in a row as one. */
final class LogBook {

    /**
     * Something that happened.
     *
     * @param at when it happened last
     * @param what the event
     * @param times how often in a row
     * @param words what it meant
     */
    record Entry(Duration at, String what, int times, String words) {

        private boolean isSameAs(Entry other) {
            return what.equals(other.what) && words.equals(other.words);
        }
    }

    private static final int KEPT = 50;

    private final Deque<Entry> entries = new ArrayDeque<>();

    void add(Duration at, String what, String words) {
        Entry entry = new Entry(at, what, 1, words);
        Entry last = entries.peekLast();
        if (last != null && last.isSameAs(entry)) {
            entries.removeLast();
            entry = new Entry(at, what, last.times() + 1, words);
        }
        entries.addLast(entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    /** Returns the last entries, the oldest first. */
    ImmutableList<Entry> last(int count) {
        return entries.stream().skip(Math.max(0, entries.size() - count)).collect(ImmutableList.toImmutableList());
    }
}
