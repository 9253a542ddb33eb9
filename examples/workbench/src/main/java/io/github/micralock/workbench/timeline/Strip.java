// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import io.github.micralock.workbench.drawing.Ink;
import io.github.micralock.workbench.drawing.Paragraph;
import io.github.micralock.workbench.drawing.Pen;
import java.util.function.Consumer;

/** The display of the radio as a strip of film, with what happened on its left and what it meant on its right. */
final class Strip implements Consumer<Piece> {

    private static final int CAPTION = 76;

    private final Pen pen;
    private final Consumer<String> page;
    private final Frame frame;
    private boolean open;

    Strip(Playbill playbill, Pen pen, Consumer<String> page) {
        this.pen = pen;
        this.page = page;
        frame = new Frame(playbill.lock(), TimeColumn.of(playbill.times()), pen);
    }

    @Override
    public void accept(Piece piece) {
        if (piece instanceof Piece.Caption caption) {
            caption(caption.text());
        } else if (piece instanceof Piece.Scene scene) {
            if (Frame.isWorthTelling(scene.step())) {
                begin();
                frame.lines(scene).forEach(page);
            }
        } else if (piece instanceof Piece.Job job) {
            begin();
            frame.lines(job).forEach(page);
        } else if (piece instanceof Piece.Likewise likewise) {
            begin();
            frame.lines(likewise).forEach(page);
        }
    }

    void end() {
        if (open) {
            page.accept(frame.bottom());
            open = false;
        }
    }

    private void begin() {
        if (!open) {
            page.accept(frame.top());
            open = true;
        }
    }

    private void caption(String text) {
        end();
        page.accept("");
        Paragraph.lines(text, CAPTION).forEach(line -> page.accept("  " + pen.paint(Ink.STORY, line)));
    }
}
