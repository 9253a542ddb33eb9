// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.race;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Stopwatch;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.StateGraph;
import io.github.micralock.formal.tlc.TlcResult;
import io.github.micralock.formal.twin.Fleet;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.Instances;
import io.github.micralock.formal.twin.TypingLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Explores one graph twice: TLC by the specification, with two threads in a process of its own, and the explorer by the Java, with
 * one thread in this process. Writes what it measured as a table in Markdown.
 */
public final class Race {

    private static final Path RESULT = Path.of("target", "performance", "race.md");
    private static final int WARM = 20;

    private final Instance instance = Instances.K11_EVERY_TEN_SECONDS;
    private final TypingLock lock = TypingLock.of(instance);

    private Race() {}

    /**
     * Races.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException {
        String table = new Race().table();
        System.out.println(table);
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, table);
    }

    private String table() {
        Stopwatch cold = Stopwatch.createStarted();
        StateGraph graph = explored();
        double first = seconds(cold);
        for (int run = 0; run < WARM; run++) {
            explored();
        }
        Stopwatch warm = Stopwatch.createStarted();
        explored();
        double last = seconds(warm);

        TlcResult start = Fleet.of(Instances.small().get(0)).alone("Lock").result();
        TlcResult tlc = Fleet.of(instance).alone("Lock").result();
        double process = start.elapsed().toNanos() / 1e9;
        double whole = tlc.elapsed().toNanos() / 1e9;
        double net = whole - process;
        checkState(
                tlc.distinct() == graph.states().size() && tlc.generated() == graph.edgeCount() + 1,
                "both must find the same graph, found %s and %s states, %s and %s steps",
                tlc.distinct(),
                graph.states().size(),
                tlc.generated() - 1,
                graph.edgeCount());
        return String.format(
                        Locale.ROOT,
                        "%,d states, %,d steps, the same for both:%n%n",
                        graph.states().size(),
                        graph.edgeCount())
                + "| who | seconds | steps a second | × TLC |\n|---|--:|--:|--:|\n"
                + row("TLC, two threads, whole process", whole, graph, net)
                + row(
                        String.format(Locale.ROOT, "TLC, two threads, without the %.1f s of a tiny run", process),
                        net,
                        graph,
                        net)
                + row("the explorer, one thread, cold", first, graph, net)
                + row("the explorer, one thread, after %s runs".formatted(WARM + 1), last, graph, net);
    }

    private StateGraph explored() {
        return Exploration.of(lock).over(lock.alphabet()).explore();
    }

    private static String row(String who, double seconds, StateGraph graph, double tlc) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %,.0f | %.1f |\n",
                who,
                seconds,
                graph.edgeCount() / seconds,
                tlc / seconds);
    }

    private static double seconds(Stopwatch stopwatch) {
        return stopwatch.elapsed().toNanos() / 1e9;
    }
}
