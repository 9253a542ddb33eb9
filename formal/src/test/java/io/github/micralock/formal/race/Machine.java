// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.race;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** What the race is run on; the other figures of the page begin with the same sentence. */
final class Machine {

    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Returns a sentence on machine, Java and day, and on how busy the machine is just now: near 0 if it is idle. */
    static String told() throws IOException {
        return String.format(
                Locale.ROOT,
                "%s, %s cores, %s %s; Java %s (%s); %s, load average before %.2f.",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                System.getProperty("java.vm.name"),
                LocalDate.now(ZoneOffset.UTC),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
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
