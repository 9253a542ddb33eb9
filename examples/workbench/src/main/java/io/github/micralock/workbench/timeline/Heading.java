// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.workbench.drawing.Ink;
import io.github.micralock.workbench.drawing.Paragraph;
import io.github.micralock.workbench.drawing.Pen;

/** What a timeline begins with: the story, the unit, and how far the unit's rules can be trusted. */
final class Heading {

    private static final int LABEL = 12;
    private static final int TEXT = 66;

    private Heading() {}

    static ImmutableList<String> lines(Playbill playbill, Pen pen) {
        LockProfile profile = playbill.lock().profile();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        Paragraph.lines(playbill.title(), LABEL + TEXT).forEach(line -> lines.add(pen.paint(Ink.STRONG, line)));
        lines.add("");
        lines.addAll(entry("unit", profile.name() + ": " + profile.title(), pen));
        if (!playbill.cars().isEmpty()) {
            lines.addAll(entry("cars", playbill.cars(), pen));
        }
        profile.provenance().sources().forEach(source -> {
            String place = source.address().getHost();
            lines.addAll(entry("grade " + source.grade(), source.title() + " (" + place + ")", pen));
        });
        if (!profile.provenance().choices().isEmpty()) {
            String choices = Joiner.on(", ").join(profile.provenance().choices().keySet());
            lines.addAll(entry("chosen", "where the sources are silent: " + choices, pen));
        }
        return lines.build();
    }

    private static ImmutableList<String> entry(String label, String text, Pen pen) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        String margin = pen.paint(Ink.FAINT, Paragraph.left(label, LABEL));
        for (String line : Paragraph.lines(text, TEXT)) {
            lines.add(margin + line);
            margin = " ".repeat(LABEL);
        }
        return lines.build();
    }
}
