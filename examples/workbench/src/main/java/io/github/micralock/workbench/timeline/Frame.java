// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.core.wording.InWords;
import io.github.micralock.workbench.drawing.Glyph;
import io.github.micralock.workbench.drawing.Ink;
import io.github.micralock.workbench.drawing.Pen;
import io.github.micralock.workbench.drawing.RadioDisplay;
import io.github.micralock.workbench.play.Occurrence;
import io.github.micralock.workbench.play.Step;
import io.github.micralock.workbench.wording.CarWords;
import io.github.micralock.workbench.wording.Wording;
import java.time.Duration;

/** One picture of the strip after another; it remembers what the last one showed, and since when. */
final class Frame {

    private final LockMachine lock;
    private final TimeColumn times;
    private final Pen pen;
    private final Wording wording;
    private final RadioDisplay display;
    private final Gauges gauges;
    private final Columns columns;

    private Faceplate shown = Faceplate.DARK;
    private Duration shownSince = Duration.ZERO;
    private Duration told = Duration.ZERO;

    Frame(LockMachine lock, TimeColumn times, Pen pen) {
        this.lock = lock;
        this.times = times;
        this.pen = pen;
        wording = new Wording(lock.profile());
        display = new RadioDisplay(lock.profile().display(), pen);
        gauges = new Gauges(lock.profile(), pen);
        columns = new Columns(times.width(), display.width(), pen);
    }

    /** Time that passes unnoticed on the way to something else is not worth a line. */
    static boolean isWorthTelling(Step step) {
        return step.asked() || !step.transition().signals().isEmpty();
    }

    String top() {
        return columns.top();
    }

    String bottom() {
        return columns.bottom();
    }

    ImmutableList<String> lines(Piece.Scene scene) {
        Step step = scene.step();
        String times = scene.times() == 1 ? "" : " " + pen.draw(Glyph.TIMES) + scene.times();
        Ink ink = step.transition().ignored() ? Ink.FAINT : Ink.PLAIN;
        Cell words = new Cell(wording.of(step.transition()), Gauges.mood(step.transition()));
        return picture(step, new Cell(happened(step) + times, ink), words);
    }

    ImmutableList<String> lines(Piece.Job job) {
        Ink ink = job.done().outcome().ignored() != null ? Ink.FAINT : Ink.STRONG;
        Cell happened = new Cell(job.done().work().text(), ink);
        String words = CarWords.of(job.done().work(), job.done().outcome());
        return picture(job.done(), happened, new Cell(words, ink == Ink.FAINT ? ink : Ink.PLAIN));
    }

    ImmutableList<String> lines(Piece.Likewise likewise) {
        Cell happened = new Cell(pen.draw(Glyph.LIKEWISE) + " and " + likewise.rounds() + " more", Ink.STRONG);
        return picture(likewise.last(), happened, new Cell("the same again", Ink.FAINT));
    }

    private ImmutableList<String> picture(Occurrence scene, Cell happened, Cell words) {
        LockState state = scene.unit();
        Faceplate faceplate = lock.view(state);
        if (!faceplate.equals(shown)) {
            shown = faceplate;
            shownSince = scene.at();
        }
        told = scene.at();
        String text = display.read(faceplate, scene.at().minus(shownSince));
        return columns.lines(new Columns.Row(
                new Cell(times.text(scene.at()), Ink.FAINT),
                happened,
                new Cell(text, display.ink(state, faceplate)),
                gauges.triesLeft(state),
                gauges.waitLeft(state),
                gauges.standing(state),
                words));
    }

    private String happened(Step step) {
        return step.transition().event() instanceof TimePassed
                ? InWords.of(step.at().minus(told)) + " later"
                : step.transition().event().text();
    }
}
