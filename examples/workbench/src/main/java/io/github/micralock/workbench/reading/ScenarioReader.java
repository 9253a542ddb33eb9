// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import com.google.common.collect.ImmutableList;
import io.github.micralock.workbench.scenario.RadioUnit;
import io.github.micralock.workbench.scenario.Remark;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.scenario.Script;

/** Reads a scenario: line by line, so that one mistake does not hide another. */
public final class ScenarioReader {

    /** The most bytes that a scenario may have. */
    public static final int MOST_BYTES = PlainText.MOST_BYTES;

    private static final int MOST_TIMES = 1_000_000;

    private final Problems problems = new Problems();
    private final Blocks blocks = new Blocks();
    private final Header header;
    private final ActionReader actions;

    private ScenarioReader(Overrides overrides) {
        header = new Header(overrides, problems);
        actions = new ActionReader(header, blocks);
    }

    /**
     * Returns the scenario that a file says.
     *
     * @param name what to call it in errors
     * @param bytes the file; anything at all
     * @param overrides what the command line wants instead
     * @return the scenario
     * @throws ScenarioException if it says none; it tells every reason with its line and column
     */
    public static Scenario read(String name, byte[] bytes, Overrides overrides) throws ScenarioException {
        return new ScenarioReader(overrides).scenario(name, bytes);
    }

    private Scenario scenario(String name, byte[] bytes) throws ScenarioException {
        ImmutableList<String> lines = PlainText.lines(bytes, problems);
        for (int index = 0; index < lines.size(); index++) {
            try {
                line(index + 1, new Cursor(lines.get(index)));
            } catch (Misread misread) {
                problems.add(index + 1, misread);
            }
        }
        Script script = blocks.script(problems);
        RadioUnit unit = lines.isEmpty() ? null : header.unit();
        problems.raise(name);
        if (unit == null) {
            throw ScenarioException.unavailable(name, "the unit is not known, and nothing says why");
        }
        return new Scenario(
                header.title(Printable.of(name)), unit, header.cars().all(), script);
    }

    private void line(int number, Cursor cursor) throws Misread {
        if (cursor.atEnd()) {
            return;
        }
        int column = cursor.column();
        switch (cursor.peek()) {
            case "title", "profile", "code", "car" -> header.read(number, cursor);
            case "say" -> blocks.add(column, remark(cursor));
            case "repeat" -> blocks.open(number, column, times(cursor));
            case "end" -> {
                cursor.word();
                cursor.expectEnd();
                blocks.close(column, problems);
            }
            default -> actions.read(cursor);
        }
    }

    private static Remark remark(Cursor cursor) throws Misread {
        cursor.word();
        if (cursor.atEnd()) {
            throw new Misread(cursor.column(), "expected what to say, found the end of the line");
        }
        return new Remark(cursor.rest());
    }

    private static int times(Cursor cursor) throws Misread {
        cursor.word();
        int column = cursor.column();
        String word = cursor.word();
        if (!word.matches("[1-9][0-9]{0,6}") || Integer.parseInt(word) > MOST_TIMES) {
            throw new Misread(column, "expected how often, 1 to %s, found %s", MOST_TIMES, Printable.quoted(word));
        }
        cursor.expectEnd();
        return Integer.parseInt(word);
    }
}
