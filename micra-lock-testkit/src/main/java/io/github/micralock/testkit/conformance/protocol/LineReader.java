// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of UTF-8, each up to a length that no answer has; what is longer is cut off, and its rest is thrown away. */
final class LineReader {

    private static final int LONGEST = 65_536;

    private final Reader reader;

    LineReader(InputStream in) {
        reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /** The next line without its end; empty at the end of the stream. A last line without an end is none. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = reader.read(); read >= 0; read = reader.read()) {
            if (read == '\n') {
                return Optional.of(line.toString());
            }
            if (line.length() < LONGEST) {
                line.append((char) read);
            }
        }
        return Optional.empty();
    }
}
