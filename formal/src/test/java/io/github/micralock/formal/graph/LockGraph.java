// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tlc2.overrides.TLAPlusOperator;
import tlc2.value.impl.BoolValue;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.Value;

/** The operator of the module {@code LockGraph} that TLC asks the Java for. */
public final class LockGraph {

    /** The system property that names the file to which edges are appended. */
    static final String FILE = "micralock.graph";

    private LockGraph() {}

    /** Appends an edge, a line. Each worker of TLC calls it; the order of lines tells nothing. */
    @TLAPlusOperator(identifier = "Emitted", module = "LockGraph", warn = false)
    public static synchronized Value emitted(Value unit, Value edge) {
        String line = EdgeLine.of(unit, (RecordValue) edge.toRcd()) + "\n";
        try {
            Files.writeString(
                    Path.of(System.getProperty(FILE)), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BoolValue.ValTrue;
    }
}
