// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import io.github.micralock.benchmarks.plot.Numbers;
import io.github.micralock.benchmarks.startup.Empty;
import io.github.micralock.benchmarks.startup.FirstFaceplate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the start of a process to the end of it, and which classes that took. */
final class StartUps {

    private static final Pattern LOADED = Pattern.compile("\\[class,load\\] (\\S+) source:");
    static final String OURS = "io.github.micralock.";
    static final String CATALOGUE = OURS + "core.catalogue.";

    private StartUps() {}

    static Findings measured(Effort effort) throws IOException, InterruptedException {
        List<Double> empty = new ArrayList<>();
        List<Double> faceplate = new ArrayList<>();
        for (int run = 0; run < (effort.quick() ? 5 : 41); run++) {
            empty.add(millis(Empty.class));
            faceplate.add(millis(FirstFaceplate.class));
        }
        ImmutableList<String> atEmpty = loaded(Empty.class);
        ImmutableList<String> atFaceplate = loaded(FirstFaceplate.class);
        Table table = new Table("a process", "ms, median", "ms, quartiles", "classes", "of them ours");
        row(table, "an empty `main` that loads Guava", empty, atEmpty);
        row(table, "the first faceplate of a K11", faceplate, atFaceplate);
        return Findings.of(table + "\n" + difference(empty, faceplate) + catalogue(atFaceplate));
    }

    private static double millis(Class<?> main) throws IOException, InterruptedException {
        return jvm(main).run().elapsed().toNanos() / 1e6;
    }

    private static ChildJvm jvm(Class<?> main, String... options) {
        return new ChildJvm(main, ImmutableList.copyOf(options), ImmutableList.of());
    }

    /** Returns the names of all classes that a program loads, in order. */
    static ImmutableList<String> loaded(Class<?> main) throws IOException, InterruptedException {
        return jvm(main, "-Xlog:class+load").run().lines().stream()
                .map(LOADED::matcher)
                .filter(Matcher::find)
                .map(found -> Strings.nullToEmpty(found.group(1)))
                .collect(toImmutableList());
    }

    private static void row(Table table, String title, List<Double> millis, ImmutableList<String> classes) {
        int ours = (int) classes.stream().filter(name -> name.startsWith(OURS)).count();
        table.row(
                title,
                Numbers.text(quartile(millis, 2)),
                Numbers.text(quartile(millis, 1)) + " to " + Numbers.text(quartile(millis, 3)),
                Numbers.text(classes.size()),
                Integer.toString(ours));
    }

    private static double quartile(List<Double> millis, int index) {
        return Quantiles.quartiles().index(index).compute(millis);
    }

    private static String difference(List<Double> empty, List<Double> faceplate) {
        double more = quartile(faceplate, 2) - quartile(empty, 2);
        return "The faceplate costs %s ms more, × %s.\n"
                .formatted(Numbers.text(more), Numbers.text(quartile(faceplate, 2) / quartile(empty, 2)));
    }

    private static String catalogue(ImmutableList<String> loaded) {
        ImmutableList<String> units = loaded.stream()
                .filter(name -> name.startsWith(CATALOGUE))
                .map(name -> "`" + name.substring(CATALOGUE.length()) + "`")
                .collect(toImmutableList());
        return "\nOf the catalogue %s classes are loaded: %s.\n".formatted(units.size(), String.join(", ", units));
    }
}
