// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.conformance.protocol.LockServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program: reads the command line, and answers with an exit status. */
public final class Runner {

    /** Everything passed, or was told, or was served to its end. */
    public static final int PASSED = 0;

    /** Something failed. */
    public static final int FAILED = 1;

    /** The command line, a file or the program to try would not do, and nothing was tried. */
    public static final int REFUSED = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    private Runner(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the runner and ends the process.
     *
     * @param args what {@code --help} tells
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(System.in, out, System.err, args));
    }

    /**
     * Runs the runner.
     *
     * @param in standard input, for {@code --serve}
     * @param out where the report goes
     * @param err where progress and refusals go
     * @param args what {@code --help} tells
     * @return the exit status
     */
    public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        return new Runner(in, out, err).status(args);
    }

    private int status(String... args) {
        try {
            return answer(args);
        } catch (UnfitProgramException refused) {
            err.println("runner: " + refused.getMessage());
            return REFUSED;
        } catch (RefusedException | ParameterException refused) {
            err.println("runner: " + refused.getMessage());
            err.println("runner: --help tells what it takes");
            return REFUSED;
        } catch (IOException lost) {
            err.println("runner: " + lost);
            return FAILED;
        }
    }

    private int answer(String... args) throws RefusedException, IOException {
        Options options = new Options();
        CommandLine line = new CommandLine(options).setStopAtPositional(true);
        line.parseArgs(args);
        if (options.help) {
            line.usage(out, CommandLine.Help.Ansi.OFF);
            return PASSED;
        }
        if (options.serve) {
            LockServer.of("micra-lock", Reference.lock(), Catalogue.profiles()).serve(in, out);
            return PASSED;
        }
        check(options);
        return new Trying(options, out, err).passes() ? PASSED : FAILED;
    }

    private static void check(Options options) throws RefusedException {
        if (options.program.isEmpty()) {
            throw new RefusedException("PROGRAM is missing");
        }
        if (options.histories < 0) {
            throw new RefusedException("--histories must not be negative, was " + options.histories);
        }
        if (options.maxFailures < 1) {
            throw new RefusedException("--max-failures must be at least 1, was " + options.maxFailures);
        }
        if (options.timeLimit < 1) {
            throw new RefusedException("--time-limit must be at least 1, was " + options.timeLimit);
        }
    }
}
