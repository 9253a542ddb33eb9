// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import com.google.common.base.Enums;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.EventSyntaxException;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.core.CodeKeying;
import io.github.micralock.core.wording.InWords;
import io.github.micralock.workbench.scenario.CarWork;
import io.github.micralock.workbench.scenario.Cue;
import io.github.micralock.workbench.scenario.Extent;
import io.github.micralock.workbench.scenario.Happening;
import io.github.micralock.workbench.scenario.KeyTurn;
import io.github.micralock.workbench.scenario.RadioUnit;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads a line on which something happens: when, and what. */
final class ActionReader {

    /** What a line may begin with; what the immobiliser says and whether the link is lost follows from the cars (R23). */
    static final String WORDS = "one of ignition, radio, battery, preset, confirm, clear, dealer, elapse, type, enter,"
            + " turn, move, cut, mend, initialise, replace, say, repeat, end, title, profile, code, car";

    private final Header header;
    private final Blocks blocks;
    private final WorkReader works;

    ActionReader(Header header, Blocks blocks) {
        this.header = header;
        this.blocks = blocks;
        works = new WorkReader(header.cars());
    }

    void read(Cursor cursor) throws Misread {
        int start = cursor.column();
        Duration delay = delay(cursor);
        int column = cursor.column();
        switch (cursor.peek()) {
            case "" -> add(start, new Happening(delay, ImmutableList.of()));
            case "turn" -> add(start, new KeyTurn(delay, position(cursor)));
            case "type", "enter" -> add(start, new Happening(delay, typed(cursor, header.unit())));
            case "move", "cut", "mend", "initialise", "replace" -> add(start, new CarWork(delay, works.read(cursor)));
            case "immobiliser", "link" ->
                throw new Misread(
                        column,
                        "in a car '%s' comes from within (R23); 'cut wire' and 'mend wire' do, or 'move' and a car",
                        cursor.peek());
            case "say", "repeat", "end", "title", "profile", "code", "car" ->
                throw new Misread(column, "'%s' takes no time; put the time on a line before it", cursor.peek());
            default -> add(start, new Happening(delay, ImmutableList.of(event(cursor))));
        }
    }

    private void add(int column, Cue cue) throws Misread {
        header.end();
        blocks.add(column, cue);
    }

    /** Returns how long after the line before this one happens; both {@code +45m} and {@code + 45m} are read. */
    private Duration delay(Cursor cursor) throws Misread {
        int start = cursor.column();
        boolean absolute = cursor.peek().startsWith("@");
        if (!absolute && !cursor.peek().startsWith("+")) {
            return Duration.ZERO;
        }
        cursor.step();
        int column = cursor.column();
        Duration amount = Amount.parse(cursor.word(), column);
        if (!absolute) {
            return amount;
        }
        if (blocks.isRepeating()) {
            throw new Misread(start, "a time since the start cannot be repeated; expected a delay such as +45m");
        }
        Duration delay = amount.minus(blocks.now());
        if (delay.isNegative()) {
            throw new Misread(start, "this is %s earlier than the line before it", InWords.of(delay.negated()));
        }
        return delay;
    }

    private static IgnitionPosition position(Cursor cursor) throws Misread {
        cursor.word();
        int column = cursor.column();
        String word = cursor.word();
        IgnitionPosition position =
                Enums.getIfPresent(IgnitionPosition.class, word).orNull();
        if (position == null) {
            String names = Joiner.on(", ").join(IgnitionPosition.values());
            throw new Misread(column, "expected one of %s, found %s", names, Printable.quoted(word));
        }
        cursor.expectEnd();
        return position;
    }

    private static ImmutableList<LockEvent> typed(Cursor cursor, @Nullable RadioUnit unit) throws Misread {
        boolean confirmed = cursor.word().equals("enter");
        int column = cursor.column();
        String word = cursor.word();
        cursor.expectEnd();
        if (unit == null) {
            return ImmutableList.of();
        }
        EntryRules rules = unit.profile().entry();
        try {
            SecurityCode code = word.equals("code") ? own(unit, column) : SecurityCode.parse(word);
            return confirmed ? CodeKeying.events(rules, code) : ImmutableList.copyOf(CodeKeying.presses(rules, code));
        } catch (IllegalArgumentException notTypable) {
            throw new Misread(column, "%s", String.valueOf(notTypable.getMessage()));
        }
    }

    private static SecurityCode own(RadioUnit unit, int column) throws Misread {
        SecurityCode code = unit.code();
        if (code == null) {
            throw new Misread(column, "this unit has no code; expected the digits to type");
        }
        return code;
    }

    private static LockEvent event(Cursor cursor) throws Misread {
        int column = cursor.column();
        String text = cursor.rest();
        try {
            LockEvent event = LockEvent.parse(text);
            if (event instanceof TimePassed passed && passed.elapsed().compareTo(Extent.LONGEST) > 0) {
                throw Amount.tooLong(column);
            }
            return event;
        } catch (EventSyntaxException unknown) {
            String expected = unknown.column() == 1 ? WORDS : unknown.expected();
            String found = text.substring(Math.min(text.length(), unknown.column() - 1));
            throw new Misread(
                    column + unknown.column() - 1, "expected %s, found %s", expected, Printable.quoted(found));
        }
    }
}
