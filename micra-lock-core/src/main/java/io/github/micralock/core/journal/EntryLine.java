// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.EventSyntaxException;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.signal.LockSignal;

/**
 * A line that tells an entry, in the canonical spelling or in another.
 *
 * @param text the line, without what ends it
 * @param number its number in the journal
 */
record EntryLine(String text, int number) {

    private static final String ELAPSE = "elapse ";

    JournalEntry entry() {
        int space = text.indexOf(' ');
        int arrow = text.indexOf(JournalEntry.ARROW);
        if (arrow <= space) {
            throw unreadable(text.length() + 1, "expected a time, an event, -> and signals");
        }
        TimePassed time = (TimePassed) event(ELAPSE + text.substring(0, space), -ELAPSE.length());
        LockEvent event = event(text.substring(space + 1, arrow), space + 1);
        return new JournalEntry(time.elapsed(), event, signals(arrow + JournalEntry.ARROW.length()));
    }

    private LockEvent event(String event, int before) {
        try {
            return LockEvent.parse(event);
        } catch (EventSyntaxException unreadable) {
            throw unreadable(Math.max(1, before + unreadable.column()), "expected " + unreadable.expected());
        }
    }

    private ImmutableList<LockSignal> signals(int begin) {
        ImmutableList.Builder<LockSignal> signals = ImmutableList.builder();
        String list = text.substring(begin);
        int index = begin;
        for (String part : list.equals(JournalEntry.NOTHING) ? ImmutableList.<String>of() : SignalReader.parts(list)) {
            try {
                signals.add(SignalReader.read(part));
            } catch (IllegalArgumentException unreadable) {
                throw unreadable(index + 1, "expected a signal of the model");
            }
            index += part.length() + SignalReader.COMMA.length();
        }
        return signals.build();
    }

    UnreadableJournalException unreadable(int column, String reason) {
        return new UnreadableJournalException(number, column, reason);
    }
}
