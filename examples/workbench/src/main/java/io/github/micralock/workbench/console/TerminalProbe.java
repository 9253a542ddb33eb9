// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.console;

import java.io.IOException;
import java.util.function.Predicate;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** Asks the system which of the three streams is a terminal; without native code, which newer JDKs warn of. */
final class TerminalProbe implements Predicate<SystemStream> {

    @Override
    public boolean test(SystemStream stream) {
        try {
            return TerminalProvider.load("exec").isSystemStream(stream);
        } catch (IOException unknown) {
            return false;
        }
    }
}
