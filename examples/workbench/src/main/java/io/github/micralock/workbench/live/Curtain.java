// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp.Capability;

/** Gives a terminal back as it was, once, from whichever thread is first to want it. */
final class Curtain {

    private static final ImmutableList<Capability> LEAVE =
            ImmutableList.of(Capability.exit_attribute_mode, Capability.cursor_normal, Capability.exit_ca_mode);

    private final Terminal terminal;
    private final OutputStream out;
    private final Attributes before;
    private boolean fallen;

    Curtain(Terminal terminal, OutputStream out) {
        this.terminal = terminal;
        this.out = out;
        before = terminal.getAttributes();
    }

    /** Draws, unless the terminal was given back already. */
    synchronized void unlessFallen(Runnable drawing) {
        try {
            if (!fallen) {
                drawing.run();
            }
        } catch (IllegalStateException closedAlready) {
            // The process is ending, and the library was faster than we are.
        }
    }

    /** Gives the terminal back; when the process ends the library has perhaps closed it, and left the picture. */
    synchronized void fall() {
        if (fallen) {
            return;
        }
        fallen = true;
        try {
            terminal.setAttributes(before);
        } catch (IllegalStateException closedAlready) {
            // Then it has its attributes back.
        }
        try {
            out.write(LEAVE.stream()
                    .map(this::sequence)
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException gone) {
            // Then there is nobody to see the picture either.
        }
    }

    private String sequence(Capability capability) {
        return Strings.nullToEmpty(Curses.tputs(terminal.getStringCapability(capability)));
    }
}
