// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import io.github.micralock.testkit.conformance.run.ConformanceRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command line can ask for. */
@Command(
        name = "runner",
        usageHelpWidth = 80,
        sortOptions = false,
        description = {
            "",
            "Tries a program that speaks the runner protocol (docs/protocol.md) by the reference lock: the stories of"
                    + " all rules, and random histories. What the program declares that it cannot do is skipped by name.",
            ""
        },
        footer = {
            "",
            "Options come before the program; what follows it is the program's.",
            "",
            "Exit status: 0 all passed; 1 something failed, and the shortest history that",
            "shows it was printed; 2 refused, and nothing was tried."
        })
final class Options {

    @Parameters(paramLabel = "PROGRAM [ARG...]", arity = "0..*", description = "The program to try, and its arguments.")
    List<String> program = new ArrayList<>();

    @Option(
            names = "--vectors",
            paramLabel = "PATH",
            description = "Vectors from files instead of the stories: a .json file, or a directory of them.")
    List<Path> vectors = new ArrayList<>();

    @Option(
            names = "--histories",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many random histories of each profile. Default: ${DEFAULT-VALUE}.")
    int histories;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Where their chance begins; the same seed, the same histories. Default: ${DEFAULT-VALUE}.")
    long seed;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long the program may think about an answer. Default: ${DEFAULT-VALUE}.")
    int timeLimit;

    @Option(
            names = "--max-failures",
            paramLabel = "N",
            defaultValue = "" + ConformanceRun.MOST_FAILURES,
            description = "After how many failures to stop. Default: ${DEFAULT-VALUE}.")
    int maxFailures;

    @Option(names = "--quiet", description = "No progress on standard error.")
    boolean quiet;

    @Option(
            names = "--serve",
            description = "Be such a program: serve the reference lock on standard input and output.")
    boolean serve;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Tell all this.")
    boolean help;
}
