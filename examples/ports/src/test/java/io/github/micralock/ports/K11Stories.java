// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.micralock.testkit.conformance.protocol.ProgramLock;
import io.github.micralock.testkit.conformance.run.ConformanceReport;
import io.github.micralock.testkit.conformance.run.ConformanceRun;
import io.github.micralock.testkit.conformance.vector.VectorFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The published stories of a K11, told to a program. */
final class K11Stories {

    private K11Stories() {}

    static ConformanceReport toldTo(ImmutableList<String> command) throws IOException {
        String text = Resources.toString(Resources.getResource("K11_HANDBOOK.json"), StandardCharsets.US_ASCII);
        VectorFile file = VectorFile.parse(text);
        try (ProgramLock lock = ProgramLock.start(command, ProgramLock.TIME_LIMIT)) {
            return ConformanceRun.of(lock, file.vectors(), ConformanceRun.QUIETLY);
        }
    }
}
