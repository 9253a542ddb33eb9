// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import static io.github.micralock.workbench.Shipped.k11;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.workbench.drawing.Pen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp.Capability;
import org.junit.jupiter.api.Test;

/** A radio in a terminal that is all in memory. */
final class LiveRadioTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Bench bench = new Bench(k11().unit(), new HandClock(), step -> {});

    @Test
    void whatIsTypedIsPressedUntilSomebodyQuits() throws IOException {
        play(">>12q3");

        assertThat(bench.faceplate().text()).isEqualTo("1100");
        assertThat(shown()).contains("[ 1 ] [ 2 ]", "│ 1100     │");
    }

    @Test
    void theTerminalIsGivenBackAsItWas() throws IOException {
        Attributes[] seen = new Attributes[3];
        try (Terminal terminal = terminal("")) {
            seen[0] = terminal.getAttributes();
            try (Stage stage = Stage.on(terminal, screen)) {
                seen[1] = terminal.getAttributes();
                assertThat(stage.terminal()).isSameAs(terminal);
            }
            String leaving = sequence(terminal, Capability.cursor_normal) + sequence(terminal, Capability.exit_ca_mode);
            assertThat(shown())
                    .startsWith(sequence(terminal, Capability.enter_ca_mode))
                    .endsWith(leaving)
                    .containsOnlyOnce(leaving);
        }

        assertThat(seen[0].getLocalFlag(Attributes.LocalFlag.ECHO)).isTrue();
        assertThat(seen[1].getLocalFlag(Attributes.LocalFlag.ECHO)).isFalse();
        assertThat(seen[1].getControlChar(Attributes.ControlChar.VSUSP)).isZero();
        assertThat(seen[1].getControlChar(Attributes.ControlChar.VQUIT)).isZero();
    }

    @Test
    void itsAttributesAreThoseOfBefore() throws IOException {
        try (Terminal terminal = terminal("")) {
            String before = terminal.getAttributes().toString();
            Curtain curtain = new Curtain(terminal, screen);
            terminal.enterRawMode();
            assertThat(terminal.getAttributes())
                    .hasToString(terminal.getAttributes().toString());
            assertThat(terminal.getAttributes().toString()).isNotEqualTo(before);
            curtain.fall();
            assertThat(terminal.getAttributes()).hasToString(before);
        }
    }

    @Test
    void afterTheCurtainHasFallenNothingIsDrawn() throws IOException {
        try (Terminal terminal = terminal("")) {
            Curtain curtain = new Curtain(terminal, screen);
            int[] drawings = {0};
            curtain.unlessFallen(() -> drawings[0]++);
            curtain.fall();
            curtain.unlessFallen(() -> drawings[0]++);

            assertThat(drawings[0]).isEqualTo(1);
        }
    }

    @Test
    void aTerminalThatTheLibraryHasClosedStillLosesItsPicture() throws IOException {
        Terminal terminal = terminal("");
        Stage stage = Stage.on(terminal, screen);
        String leaving = sequence(terminal, Capability.exit_ca_mode);
        terminal.close();
        stage.show(List.of("late"));
        stage.close();

        assertThat(shown()).endsWith(leaving).doesNotContain("late");
    }

    @Test
    void onlyLinesThatHaveChangedAreDrawn() throws IOException {
        try (Terminal terminal = terminal("")) {
            Screen lines = new Screen(terminal);
            lines.show(List.of("one", "two", "three"));
            screen.reset();
            lines.show(List.of("one", "TWO"));
            assertThat(shown()).isEqualTo(line(terminal, 1, "TWO") + line(terminal, 2, ""));
            lines.clear();
            terminal.flush();
            screen.reset();
            lines.show(List.of("one"));
            assertThat(shown()).isEqualTo(line(terminal, 0, "one"));
        }
    }

    private void play(String keys) throws IOException {
        try (Terminal terminal = terminal(keys);
                Stage stage = Stage.on(terminal, screen)) {
            new LiveRadio(bench, new Panel(bench, new Pen(true, false), "")).run(stage);
        }
    }

    private Terminal terminal(String keys) throws IOException {
        PipedOutputStream keyboard = new PipedOutputStream();
        PipedInputStream wire = new PipedInputStream(keyboard);
        keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
        Terminal terminal = new ExternalTerminal("test", "xterm", wire, screen, StandardCharsets.UTF_8);
        terminal.setSize(new Size(80, 24));
        return terminal;
    }

    private static String line(Terminal terminal, int row, String text) {
        return sequence(terminal, Capability.cursor_address, row, 0) + text + sequence(terminal, Capability.clr_eol);
    }

    private static String sequence(Terminal terminal, Capability capability, Object... parameters) {
        return Curses.tputs(terminal.getStringCapability(capability), parameters);
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
