// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.benchmarks.exploration.WholeK11;
import io.github.micralock.benchmarks.plot.Numbers;
import java.io.IOException;
import java.util.List;

/** Every state of a K11, in a process of its own. */
final class WholeExploration {

    private static final ImmutableList<String> OPTIONS = ImmutableList.of("-Xms4g", "-Xmx4g", "-XX:+UseParallelGC");

    private WholeExploration() {}

    static Findings measured() throws IOException, InterruptedException {
        ImmutableList<String> lines =
                new ChildJvm(WholeK11.class, OPTIONS, ImmutableList.of()).run().lines();
        List<String> numbers = Splitter.on(' ').splitToList(Iterables.getOnlyElement(lines));
        double states = Double.parseDouble(numbers.get(0));
        double steps = Double.parseDouble(numbers.get(1));
        double seconds = Double.parseDouble(numbers.get(2)) / 1_000;
        double bytes = Double.parseDouble(numbers.get(3));
        return Findings.of(new Table("the whole K11", "")
                .row("states", Numbers.text(states))
                .row("steps", Numbers.text(steps))
                .row("seconds, one thread, from a cold start", Numbers.text(seconds))
                .row("steps a second", Numbers.text(steps / seconds))
                .row("B a state, with its number and all its steps", Numbers.text(bytes / states))
                .row("of these, for steps: 4 B each, computed", Numbers.text(4 * steps / states))
                .toString());
    }
}
