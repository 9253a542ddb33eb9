// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.profiles;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.workbench.drawing.Glyph;
import io.github.micralock.workbench.drawing.Ink;
import io.github.micralock.workbench.drawing.Paragraph;
import io.github.micralock.workbench.drawing.Pen;
import java.util.List;
import java.util.Map;

/** Profiles as a table for a person, on a screen of 80. */
public final class ProfileTable {

    private static final ImmutableList<Integer> WIDTHS = ImmutableList.of(22, 9, 13, 5, 9, 9, 7);
    private static final ImmutableList<String> HEAD =
            ImmutableList.of("profile", "code", "waits", "limit", "link", "words", "grade");
    private static final int SCREEN =
            WIDTHS.stream().mapToInt(width -> width + 1).sum() - 1;

    private static final String JOINED = "\u00a0";

    private ProfileTable() {}

    /**
     * Returns a table.
     *
     * @param profiles a row each
     * @param pen what the screen can show
     * @return its lines
     */
    public static ImmutableList<String> of(List<LockProfile> profiles, Pen pen) {
        ImmutableList.Builder<String> table = ImmutableList.builder();
        table.addAll(row(HEAD, Ink.FAINT, Ink.FAINT, pen));
        String edge = pen.paint(Ink.FAINT, pen.draw(Glyph.ACROSS).repeat(SCREEN));
        for (LockProfile profile : profiles) {
            table.add(edge).addAll(row(cells(profile), Ink.STRONG, Ink.PLAIN, pen));
            edge = "";
        }
        return table.build();
    }

    private static ImmutableList<String> cells(LockProfile profile) {
        ImmutableMap<String, String> cells = ProfileCells.of(profile);
        boolean typed = profile.link().takesCode();
        return ImmutableList.of(
                profile.name(),
                typed ? cell(cells, "entry.codeLength") + ", " + cell(cells, "entry.digits") : "none",
                typed ? cell(cells, "penalties") : "",
                typed ? cell(cells, "limit.attempts") : "",
                profile.link().asksImmobiliser() ? afterRefusal(cells) : "",
                String.join(", ", ProfileCells.shownWords(profile)),
                ProfileCells.grades(profile));
    }

    private static String cell(Map<String, String> cells, String name) {
        return cells.getOrDefault(name, "");
    }

    /** A unit that takes a code where its link fails is not refused for good. */
    private static String afterRefusal(Map<String, String> cells) {
        return Ascii.toLowerCase(cells.getOrDefault("link.afterRefusal", "then code"))
                .replace('_', ' ');
    }

    private static ImmutableList<String> row(List<String> cells, Ink first, Ink others, Pen pen) {
        ImmutableList.Builder<ImmutableList<String>> columns = ImmutableList.builder();
        int height = 0;
        for (int index = 0; index < WIDTHS.size(); index++) {
            ImmutableList<String> column = lines(cells.get(index), WIDTHS.get(index));
            columns.add(column);
            height = Math.max(height, column.size());
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (int line = 0; line < height; line++) {
            lines.add(line(columns.build(), line, first, others, pen));
        }
        return lines.build();
    }

    /** A number stays beside its unit. */
    private static ImmutableList<String> lines(String cell, int width) {
        String joined = cell.replaceAll("(?<=[0-9]) (?=(s|min|h)\\b)", JOINED);
        return Paragraph.lines(joined, width).stream()
                .map(line -> line.replace(JOINED, " "))
                .collect(ImmutableList.toImmutableList());
    }

    private static String line(List<ImmutableList<String>> columns, int line, Ink first, Ink others, Pen pen) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < columns.size(); index++) {
            ImmutableList<String> column = columns.get(index);
            String cell = line < column.size() ? column.get(line) : "";
            text.append(pen.paint(index == 0 ? first : others, Paragraph.left(cell, WIDTHS.get(index))))
                    .append(' ');
        }
        return text.toString().stripTrailing();
    }
}
