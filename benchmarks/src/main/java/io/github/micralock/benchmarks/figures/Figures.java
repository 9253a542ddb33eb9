// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures everything, and puts what it found where the page has a place for it. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "Measures the figures of docs/performance.md.")
public final class Figures {

    /** What the oldest JDK measures has the plain name; each other its own place in the page. */
    private static final String JDK =
            Runtime.version().feature() == 17 ? "" : "-" + Runtime.version().feature();

    @Option(
            names = "--quick",
            description = "Try it out: seconds instead of minutes, and no figures to be shown around.")
    private boolean quick;

    @Option(names = "--only", split = ",", description = "Measure these alone: ${COMPLETION-CANDIDATES}.")
    private List<Part> only = new ArrayList<>(Arrays.asList(Part.values()));

    @Option(names = "--page-only", description = "Measure nothing; put into the page what was measured before.")
    private boolean pageOnly;

    @Option(
            names = "--docs",
            paramLabel = "FOLDER",
            description =
                    "The folder of performance.md, which is changed; without it all goes to the folder of results.")
    private List<Path> docs = new ArrayList<>();

    @Option(names = "--results", paramLabel = "FOLDER", description = "Where results go: ${DEFAULT-VALUE}.")
    private Path results = Path.of("target", "performance");

    @Option(names = "--race", paramLabel = "FILE", description = "What the race against TLC found: ${DEFAULT-VALUE}.")
    private Path race = Path.of("..", "formal", "target", "performance", "race.md");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Tell this.")
    private boolean help;

    Figures() {}

    /**
     * Measures, and ends the process.
     *
     * @param args what {@code --help} tells
     */
    public static void main(String[] args) throws Exception {
        Figures figures = new Figures();
        CommandLine line = new CommandLine(figures).setCaseInsensitiveEnumValuesAllowed(true);
        line.parseArgs(args);
        if (figures.help) {
            line.usage(System.out);
        } else {
            figures.run();
        }
    }

    private void run() throws Exception {
        Files.createDirectories(results);
        if (!pageOnly) {
            measure(new Effort(quick, results, race));
        }
        for (Path folder : docs) {
            publish(folder);
        }
    }

    private void measure(Effort effort) throws Exception {
        for (Part part : only) {
            System.out.println("==== " + name(part));
            String from = Machine.told() + (quick ? " Only tried out, not measured." : "") + "\n\n";
            Findings findings = part.measure(effort).suffixed(JDK);
            Files.writeString(
                    results.resolve(name(part) + ".md"), (part.saysWhatItIsFrom() ? "" : from) + findings.text());
            write(findings.pictures());
            System.out.println(findings.text());
        }
    }

    private void write(ImmutableMap<String, String> pictures) throws IOException {
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            Files.writeString(results.resolve(picture.getKey()), picture.getValue());
        }
    }

    private void publish(Path folder) throws IOException {
        Path file = folder.resolve("performance.md");
        Page page = new Page(Files.readString(file));
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        try (var found = Files.newDirectoryStream(results, "*.{md,svg}")) {
            for (Path result : found) {
                String name = MoreFiles.getNameWithoutExtension(result);
                if (MoreFiles.getFileExtension(result).equals("svg")) {
                    Files.copy(result, pictures.resolve(name + ".svg"), StandardCopyOption.REPLACE_EXISTING);
                } else {
                    page = page.with(name, Files.readString(result));
                }
            }
        }
        Files.writeString(file, page.text());
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT) + JDK;
    }
}
