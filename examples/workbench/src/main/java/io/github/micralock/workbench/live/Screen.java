// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Lines on a terminal, of which only those are written that have changed. */
final class Screen {

    private final Terminal terminal;
    private List<String> shown = List.of();

    Screen(Terminal terminal) {
        this.terminal = terminal;
    }

    void clear() {
        terminal.puts(Capability.clear_screen);
        shown = List.of();
    }

    void show(List<String> lines) {
        for (int row = 0; row < Math.max(lines.size(), shown.size()); row++) {
            String line = at(lines, row);
            if (!line.equals(at(shown, row))) {
                terminal.puts(Capability.cursor_address, row, 0);
                terminal.writer().write(line);
                terminal.puts(Capability.clr_eol);
            }
        }
        terminal.flush();
        shown = List.copyOf(lines);
    }

    private static String at(List<String> lines, int row) {
        return row < lines.size() ? lines.get(row) : "";
    }
}
