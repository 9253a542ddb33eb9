// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import io.github.micralock.workbench.console.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp.Capability;

/** A terminal given over to a picture; closing it, or ending the process, gives it back as it was. */
public final class Stage implements AutoCloseable {

    private final Terminal terminal;
    private final Screen screen;
    private final Curtain curtain;
    private final Thread atExit;

    private Stage(Terminal terminal, Curtain curtain) {
        this.terminal = terminal;
        this.curtain = curtain;
        screen = new Screen(terminal);
        atExit = new Thread(curtain::fall, "restore-terminal");
    }

    /**
     * Takes the terminal over.
     *
     * @param surroundings where the terminal is
     * @return the stage
     * @throws IOException if there is no terminal, or none that can move its cursor; it tells why
     */
    public static Stage open(Surroundings surroundings) throws IOException {
        if (!surroundings.terminals().test(SystemStream.Input)
                || !surroundings.terminals().test(SystemStream.Output)) {
            throw new IOException("--interactive needs a terminal for its input and its output, and there is none");
        }
        // Without native code, which newer JDKs warn of.
        Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .systemOutput(TerminalBuilder.SystemOutput.SysOut)
                .provider("exec")
                .dumb(true)
                .encoding(surroundings.charset())
                .nativeSignals(true)
                .build();
        if (terminal.getStringCapability(Capability.cursor_address) == null) {
            terminal.close();
            throw new IOException("--interactive needs a terminal that can move its cursor; TERM is '"
                    + surroundings.variable("TERM") + "'");
        }
        return on(terminal, surroundings.out());
    }

    /** Takes a terminal over that is open already. */
    static Stage on(Terminal terminal, OutputStream out) {
        Stage stage = new Stage(terminal, new Curtain(terminal, out));
        Runtime.getRuntime().addShutdownHook(stage.atExit);
        stage.take();
        return stage;
    }

    Terminal terminal() {
        return terminal;
    }

    private void take() {
        terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        // Neither to the background nor to a thread dump, for both would leave the picture on the screen.
        raw.setControlChar(Attributes.ControlChar.VSUSP, 0);
        raw.setControlChar(Attributes.ControlChar.VQUIT, 0);
        terminal.setAttributes(raw);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.flush();
    }

    /** Returns how large the terminal is now, and starts afresh. */
    Size resize() {
        curtain.unlessFallen(screen::clear);
        return terminal.getSize();
    }

    /** Draws a picture; what is there already is left alone. */
    void show(List<String> lines) {
        curtain.unlessFallen(() -> screen.show(lines));
    }

    @Override
    public void close() throws IOException {
        curtain.fall();
        terminal.close();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException endingAnyway) {
            // The hook has run, or is about to; a second time it does nothing.
        }
    }
}
