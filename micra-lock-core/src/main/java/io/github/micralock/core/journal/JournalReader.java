// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.core.snapshot.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads one text as a journal: the header, then line by line. */
final class JournalReader {

    private static final int HEADER_LINES = 2;

    private final Snapshot start;
    private final String header;
    private final String text;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final List<String> begun = new ArrayList<>();

    JournalReader(Snapshot start, String text) {
        this.start = start;
        this.header = Journal.header(start);
        this.text = text;
    }

    JournalReading reading() {
        int same = Strings.commonPrefix(header, text).length();
        if (same < header.length() && same == text.length()) {
            return new JournalReading(
                    new Journal(start, ImmutableList.of(), null),
                    "the header is cut short after " + text.length() + " characters");
        }
        if (same < header.length()) {
            int line = same < Journal.TITLE.length() ? 1 : 2;
            int column = same - (line == 1 ? 0 : Journal.TITLE.length()) + 1;
            throw new UnreadableJournalException(line, column, "expected the header of this format and of " + start);
        }
        List<String> lines = Splitter.on('\n').splitToList(text.substring(header.length()));
        String rest = lines.get(lines.size() - 1);
        int number = HEADER_LINES;
        for (String line : lines.subList(0, lines.size() - 1)) {
            number++;
            line(line, number);
        }
        return new JournalReading(
                new Journal(start, ImmutableList.copyOf(entries), begun.isEmpty() ? null : lastBegun()),
                cut(rest, number));
    }

    private String cut(String rest, int number) {
        if (!rest.isEmpty()) {
            return "line " + (number + 1) + " is cut short after " + rest.length() + " characters";
        }
        return begun.isEmpty() ? "" : "line " + number + " begins an attempt, and its result is missing";
    }

    /** Whatever a line says must be what is written for it, behind what was read before. */
    private void line(String line, int number) {
        boolean onlyBegun = line.endsWith(JournalEntry.BEGUN);
        JournalEntry entry =
                entry(line.substring(0, line.length() - (onlyBegun ? JournalEntry.BEGUN.length() : 0)), number);
        if (!onlyBegun) {
            expect(line, entry.text(), number);
            expect(String.join("", begun), String.join("", entry.begun()), number);
            entries.add(entry);
            begun.clear();
        } else {
            begun.add(line + "\n");
            expect(String.join("", begun), String.join("", entry.begun()), number);
        }
    }

    private JournalEntry entry(String line, int number) {
        JournalEntry entry = new EntryLine(line, number).entry();
        Duration before =
                entries.isEmpty() ? Duration.ZERO : Iterables.getLast(entries).at();
        Duration at = JournalEntry.later(before, entry.event());
        if (!at.equals(entry.at())) {
            throw new UnreadableJournalException(
                    number, 1, "time must be " + at + ", the sum of what elapsed, was " + entry.at());
        }
        return entry;
    }

    private static void expect(String found, String canonical, int number) {
        if (!found.equals(canonical)) {
            int column = Strings.commonPrefix(found, canonical).length() + 1;
            throw new UnreadableJournalException(number, column, "expected '" + canonical.strip() + "'");
        }
    }

    private JournalEntry lastBegun() {
        String last = begun.get(begun.size() - 1);
        return new EntryLine(last.substring(0, last.length() - JournalEntry.BEGUN.length() - 1), 0).entry();
    }
}
