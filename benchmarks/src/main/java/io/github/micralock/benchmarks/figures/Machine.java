// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import io.github.micralock.benchmarks.plot.Numbers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What the figures are from. */
final class Machine {

    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Returns a sentence on machine, Java and day, and on how busy the machine is just now: near 0 if it is idle. */
    static String told() throws IOException {
        return "%s, %s, %s %s; Java %s (%s); %s, load average before %s."
                .formatted(
                        processor(),
                        cores(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        System.getProperty("java.vm.name"),
                        LocalDate.now(ZoneOffset.UTC),
                        Numbers.text(
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    static String cores() {
        int cores = Runtime.getRuntime().availableProcessors();
        return cores == 1 ? "1 core" : cores + " cores";
    }

    private static String processor() throws IOException {
        if (!Files.exists(CPU)) {
            return "A processor without a name";
        }
        return Files.readAllLines(CPU).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("A processor without a name");
    }
}
