// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import io.github.micralock.workbench.drawing.Pen;
import io.github.micralock.workbench.play.Audience;
import io.github.micralock.workbench.play.Beat;
import io.github.micralock.workbench.play.Tally;
import java.util.function.Consumer;

/** Writes a run as a timeline for a person. */
public final class Timeline implements Audience {

    private static final int LONGEST_ROUND_COMPARED = 1000;

    private final Playbill playbill;
    private final Pen pen;
    private final Consumer<String> page;
    private final Strip strip;
    private final PressFold presses;
    private final RoundFold rounds;

    /**
     * Makes a timeline of which nothing is written yet.
     *
     * @param playbill what is about to run
     * @param everyRound whether to tell repetitions that go alike one by one
     * @param pen what the screen can show
     * @param page takes the lines
     */
    public Timeline(Playbill playbill, boolean everyRound, Pen pen, Consumer<String> page) {
        this.playbill = playbill;
        this.pen = pen;
        this.page = page;
        strip = new Strip(playbill, pen, page);
        presses = new PressFold(strip);
        rounds = new RoundFold(everyRound ? 0 : LONGEST_ROUND_COMPARED, presses);
    }

    @Override
    public void opens() {
        Heading.lines(playbill, pen).forEach(page);
    }

    @Override
    public void sees(Beat beat) {
        rounds.accept(beat);
    }

    @Override
    public void closes(Tally tally) {
        rounds.end();
        presses.end();
        strip.end();
        Summary.lines(tally, pen).forEach(page);
    }
}
