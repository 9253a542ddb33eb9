// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.console;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An output that takes no more. */
public final class OutputLostException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    private final boolean quiet;

    /**
     * Makes an exception.
     *
     * @param name what the output is called
     * @param cause what it said
     */
    public OutputLostException(String name, IOException cause) {
        super(name + ": " + cause.getMessage(), cause);
        quiet = Ascii.toLowerCase(String.valueOf(cause.getMessage())).contains("pipe");
    }

    /**
     * Says whether whoever was reading has simply stopped, as {@code head} does.
     *
     * @return true if there is nobody left to tell
     */
    public boolean isQuiet() {
        return quiet;
    }
}
