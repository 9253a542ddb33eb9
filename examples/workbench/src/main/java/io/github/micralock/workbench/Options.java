// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import io.github.micralock.workbench.console.Page;
import io.github.micralock.workbench.console.Surroundings;
import io.github.micralock.workbench.drawing.Pen;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command line can ask for. */
@Command(
        name = "workbench",
        usageHelpWidth = 80,
        sortOptions = false,
        description = {
            "",
            "Runs the code lock of a car radio: a scenario as a timeline, or the radio itself in your terminal or"
                    + " your browser.",
            ""
        },
        footer = {
            "",
            "A scenario is a text file, one thing a line; a time before it says when:",
            "",
            "  title  A wrong code and the right one",
            "  profile K11_HANDBOOK        # which radio; --list names them all",
            "  code 2468                   # its secret",
            "  turn ON                     # the key, through every position on its way",
            "  type 1111                   # presses the presets, as the handbook tells it",
            "  +5s                         # 5 s later; @1h30m would be since the start",
            "  repeat 2                    # what follows, twice, up to 'end'",
            "    +1m enter code            # types the right code and confirms it",
            "  end",
            "  say Any event works:        # ignition ACC, radio off, battery off,",
            "  battery off                 # preset 1, confirm, clear, dealer reset, ...",
            "  move other                  # the radio into another car; 'move own' takes",
            "                              # it back. cut wire, mend wire, ...",
            "",
            "Exit status: 0 done; 1 the output was lost; 2 refused, and nothing was run;",
            "3 a replay diverged; 4 it did not, but the journal is cut off."
        })
final class Options {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "A file, '-' for standard input, or the name of a scenario that ships (--list). Without it,"
                    + " the story of an owner who finds his radio locked.")
    @Nullable
    String scenario;

    @Option(
            names = {"-i", "--interactive"},
            description = "The radio in your terminal instead of a scenario.")
    boolean interactive;

    @Option(
            names = "--web",
            arity = "0..1",
            fallbackValue = "0",
            paramLabel = "PORT",
            description = "The radio in your browser: serves a page to this computer alone, on the port or on any that"
                    + " is free. With a SCENARIO the page begins with it; then write --web=PORT, or --web at the end.")
    @Nullable
    Integer web;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "A timeline for people, or one JSON object an event. Default: text.")
    @Nullable
    OutputFormat format;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Another radio than the scenario says. Default: K11_HANDBOOK.")
    @Nullable
    String profile;

    @Option(
            names = "--code",
            paramLabel = "DIGITS",
            description =
                    "Another code than the scenario says. Default with --interactive: 2468, the handbook's example.")
    @Nullable
    String code;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Write the journal of what is played, into a new file. It says what was typed: keep it as you"
                    + " keep the code.")
    @Nullable
    String record;

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            description = "Replay a journal ('-' for standard input) and tell it, up to where the lock does something"
                    + " else. --code must say the code, for no journal holds it; --profile asks another radio.")
    @Nullable
    String replay;

    @Option(names = "--all", description = "Tell repetitions that go alike one by one.")
    boolean everyRound;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            description = "Colours; auto means on a terminal, unless NO_COLOR is set.")
    ColourChoice colour = ColourChoice.AUTO;

    @Option(names = "--ascii", description = "Draw with plain characters, whatever the screen could show.")
    boolean ascii;

    @Option(names = "--list", description = "Name the scenarios and the radios there are.")
    boolean list;

    @Option(names = "--profiles", description = "A table of the radios: codes, waits, limits, links, words, grades.")
    boolean profiles;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Tell all this.")
    boolean help;

    /** Returns where the lines of a run go: JSON is read by programs, which know one charset, and want each at once. */
    Page page(Surroundings surroundings) {
        boolean json = format == OutputFormat.JSON;
        return new Page(
                "standard output",
                surroundings.out(),
                json ? StandardCharsets.UTF_8 : surroundings.charset(),
                json || surroundings.terminals().test(SystemStream.Output));
    }

    /** Returns what the screen can show, and is to show. */
    Pen pen(Surroundings surroundings) {
        return new Pen(!ascii && Pen.canWriteIn(surroundings.charset()), colour.isFor(surroundings));
    }
}
