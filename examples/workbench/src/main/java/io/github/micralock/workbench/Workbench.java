// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import com.google.common.collect.ImmutableList;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.workbench.console.OutputLostException;
import io.github.micralock.workbench.console.Page;
import io.github.micralock.workbench.console.Surroundings;
import io.github.micralock.workbench.files.UnavailableException;
import io.github.micralock.workbench.profiles.ProfileLines;
import io.github.micralock.workbench.profiles.ProfileTable;
import io.github.micralock.workbench.reading.Printable;
import io.github.micralock.workbench.reading.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program: reads the command line, and answers with an exit status. */
public final class Workbench {

    /** Everything went as it was asked for. */
    public static final int DONE = 0;

    /** The output could not be written. */
    public static final int OUTPUT_LOST = 1;

    /** The command line, the scenario or the terminal would not do, and nothing was run. */
    public static final int REFUSED = 2;

    /** A replay came to where the lock does something else than the journal tells. */
    public static final int DIVERGED = 3;

    /** A replay went well, but the journal is cut off. */
    public static final int CUT_OFF = 4;

    private final Surroundings surroundings;
    private final Page errors;

    private Workbench(Surroundings surroundings) {
        this.surroundings = surroundings;
        errors = new Page("standard error", surroundings.err(), surroundings.charset(), true);
    }

    /**
     * Runs the workbench and ends the process, unless all went well.
     *
     * @param args what {@code --help} tells
     */
    public static void main(String[] args) {
        int status = run(Surroundings.ofProcess(), args);
        if (status != DONE) {
            System.exit(status);
        }
    }

    /**
     * Runs the workbench.
     *
     * @param surroundings what it stands on
     * @param args what {@code --help} tells
     * @return the exit status
     */
    public static int run(Surroundings surroundings, String... args) {
        return new Workbench(surroundings).status(args);
    }

    private int status(String... args) {
        try {
            return answer(args);
        } catch (ScenarioException unusable) {
            tell(unusable.told());
            return REFUSED;
        } catch (UnavailableException unusable) {
            tell(Printable.of(String.valueOf(unusable.getMessage())));
            return REFUSED;
        } catch (RefusedException refused) {
            tell("workbench: " + Printable.of(String.valueOf(refused.getMessage())));
            return REFUSED;
        } catch (ParameterException unknown) {
            tell("workbench: " + Printable.of(String.valueOf(unknown.getMessage())));
            tell("workbench: --help tells what it takes");
            return REFUSED;
        } catch (OutputLostException lost) {
            if (lost.isQuiet()) {
                return DONE;
            }
            tell("workbench: " + Printable.of(String.valueOf(lost.getMessage())));
            return OUTPUT_LOST;
        }
    }

    /** Whoever cannot be told anything still gets the exit status. */
    private void tell(String line) {
        try {
            errors.accept(line);
        } catch (OutputLostException unheard) {
            // There is no further place to say so.
        }
    }

    private int answer(String... args) throws ScenarioException, RefusedException, UnavailableException {
        Options options = new Options();
        CommandLine line = new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true);
        line.parseArgs(args);
        if (options.help || options.list || options.profiles) {
            Page page = options.page(surroundings);
            if (options.help) {
                page.write(line.getUsageMessage(CommandLine.Help.Ansi.OFF));
            } else if (options.list) {
                Listing.lines().forEach(page);
            } else {
                profiles(options).forEach(page);
            }
            page.flush();
            return DONE;
        }
        if (options.web != null) {
            new Serving(surroundings, options).run(options.web);
            return DONE;
        }
        if (options.replay != null) {
            return new Replaying(surroundings, options, told -> tell(Printable.of(told))).run(options.replay);
        }
        if (options.interactive) {
            new Playing(surroundings, options).run();
        } else {
            new Telling(surroundings, options).run();
        }
        return DONE;
    }

    private ImmutableList<String> profiles(Options options) {
        return options.format == OutputFormat.JSON
                ? ProfileLines.of(Catalogue.profiles())
                : ProfileTable.of(Catalogue.profiles(), options.pen(surroundings));
    }
}
