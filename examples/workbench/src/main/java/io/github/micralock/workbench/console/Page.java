// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/** An output that takes lines, and says so when they get lost. */
public final class Page implements Consumer<String> {

    private final String name;
    private final BufferedOutputStream out;
    private final Charset charset;
    private final boolean eachLineAtOnce;

    /**
     * Makes an empty page.
     *
     * @param name what to call it in errors
     * @param out where the lines go
     * @param charset how they are written; a character that it does not have becomes a question mark
     * @param eachLineAtOnce whether somebody waits for each line
     */
    public Page(String name, OutputStream out, Charset charset, boolean eachLineAtOnce) {
        this.name = name;
        this.out = new BufferedOutputStream(out);
        this.charset = charset;
        this.eachLineAtOnce = eachLineAtOnce;
    }

    /**
     * Writes a line.
     *
     * @param line the line, without its end
     * @throws OutputLostException if it cannot be written
     */
    @Override
    public void accept(String line) {
        write(line + "\n");
        if (eachLineAtOnce) {
            flush();
        }
    }

    /**
     * Writes a piece of a line.
     *
     * @param text the text
     * @throws OutputLostException if it cannot be written
     */
    public void write(String text) {
        try {
            out.write(text.getBytes(charset));
        } catch (IOException lost) {
            throw new OutputLostException(name, lost);
        }
    }

    /**
     * Sees that everything written so far gets out.
     *
     * @throws OutputLostException if it does not
     */
    public void flush() {
        try {
            out.flush();
        } catch (IOException lost) {
            throw new OutputLostException(name, lost);
        }
    }
}
