// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import io.github.micralock.api.Transition;
import io.github.micralock.workbench.drawing.Pen;
import io.github.micralock.workbench.scenario.RadioUnit;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Plays a radio in a terminal until its user has enough. */
public final class LiveRadio {

    private static final int FRAME_MILLIS = 100;

    private final Panel panel;
    private final Bench bench;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean resized = new AtomicBoolean();

    LiveRadio(Bench bench, Panel panel) {
        this.bench = bench;
        this.panel = panel;
    }

    /**
     * Plays a unit.
     *
     * @param unit the unit, just fitted
     * @param stage where it is played
     * @param clock tells how fast time runs
     * @param pen what the terminal can show
     * @param hint a line for whoever wonders what to do
     * @param notes takes each step of the unit before anybody sees it
     */
    public static void play(
            RadioUnit unit, Stage stage, InstantSource clock, Pen pen, String hint, Consumer<Transition> notes) {
        Bench bench = new Bench(unit, clock, notes);
        new LiveRadio(bench, new Panel(bench, pen, hint)).run(stage);
    }

    /** Plays on a stage until somebody quits. */
    void run(Stage stage) {
        Terminal terminal = stage.terminal();
        terminal.handle(Terminal.Signal.INT, signal -> over.set(true));
        terminal.handle(Terminal.Signal.WINCH, signal -> resized.set(true));
        Keyboard keyboard = new Keyboard(terminal.reader()::read);
        Size size = stage.resize();
        while (!over.get()) {
            bench.tick();
            if (resized.getAndSet(false)) {
                size = stage.resize();
            }
            stage.show(panel.lines(size.getColumns(), size.getRows()));
            press(next(keyboard));
        }
    }

    /** A terminal that is gone has no keys any more. */
    private static @Nullable Key next(Keyboard keyboard) {
        try {
            return keyboard.next(FRAME_MILLIS);
        } catch (IOException gone) {
            return Key.QUIT;
        }
    }

    private void press(@Nullable Key key) {
        if (key == Key.QUIT) {
            over.set(true);
        } else if (key != null) {
            bench.tick();
            Controls.press(key, bench);
        }
    }
}
