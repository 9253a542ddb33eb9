// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.race;

import io.github.micralock.formal.twin.Fleet;
import io.github.micralock.formal.twin.Instances;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Explores two graphs twice: TLC by the specification, with two threads in a process of its own, and the explorer by the Java, with
 * one thread in this process. Writes what it measured as tables in Markdown, and what they were measured on.
 */
public final class Race {

    private static final Path RESULT = Path.of("target", "performance", "race.md");

    /** How many times as fast as TLC the explorer should be. */
    private static final double MARK = 20;

    /** What a run of TLC takes in which nearly nothing is explored, in seconds. */
    private final double process;

    private Race(double process) {
        this.process = process;
    }

    /**
     * Races.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException {
        String machine = Machine.told();
        // The larger graph comes first, so that its first run is the first of all.
        Heat seconds = Heat.of(Instances.K11_EVERY_SECOND, 5);
        Heat tens = Heat.of(Instances.K11_EVERY_TEN_SECONDS, 21);
        Race race = new Race(Fleet.of(Instances.small().get(0))
                        .alone("Lock")
                        .result()
                        .elapsed()
                        .toNanos()
                / 1e9);
        String tables = machine + "\n\n" + race.told(seconds, "every second", true) + "\n"
                + race.told(tens, "every ten seconds", false) + "\n" + race.marks(seconds, tens);
        System.out.println(tables);
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, tables);
    }

    private String told(Heat heat, String grid, boolean cold) {
        String first = cold ? row("the explorer, one thread, cold", heat.first(), heat) : "";
        return String.format(
                        Locale.ROOT,
                        "A K11 %s, %,d states, %,d steps, the same for both:\n\n",
                        grid,
                        heat.states(),
                        heat.steps())
                + "| who | seconds | steps a second | × TLC |\n|---|--:|--:|--:|\n"
                + row("TLC, two threads, whole process", heat.tlc(), heat)
                + row(
                        String.format(Locale.ROOT, "TLC, two threads, without the %.1f s of a tiny run", process),
                        net(heat),
                        heat)
                + first
                + row("the explorer, one thread, after %s runs, median".formatted(heat.runs()), heat.later(), heat);
    }

    private double net(Heat heat) {
        return heat.tlc() - process;
    }

    private String row(String who, double seconds, Heat heat) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %,.0f | %.1f |\n",
                who,
                seconds,
                heat.steps() / seconds,
                net(heat) / seconds);
    }

    private String marks(Heat seconds, Heat tens) {
        return "| mark | wanted | measured | |\n|---|--:|--:|--:|\n"
                + mark("every second, cold", net(seconds) / seconds.first())
                + mark("every second, after %s runs".formatted(seconds.runs()), net(seconds) / seconds.later())
                + mark("every ten seconds, after %s runs".formatted(tens.runs()), net(tens) / tens.later());
    }

    private static String mark(String which, double times) {
        return String.format(
                Locale.ROOT,
                "| the explorer against TLC, %s | at least %.0f | %.1f | %s |\n",
                which,
                MARK,
                times,
                times >= MARK ? "met" : "missed");
    }
}
