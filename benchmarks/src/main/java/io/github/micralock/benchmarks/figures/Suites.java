// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.benchmarks.plot.Numbers;
import io.github.micralock.benchmarks.suite.SuiteRun;
import java.io.IOException;
import java.util.List;

/** The suites of the testkit on the lock, in a process of their own, each after it has run once. */
final class Suites {

    private static final ImmutableMap<String, String> TITLES = ImmutableMap.of(
            "contract", "the contract, a property on a history",
            "complete-0", "complete suites with restart, no state more",
            "complete-1", "complete suites with restart, one state more");

    private Suites() {}

    static Findings measured(Effort effort) throws IOException, InterruptedException {
        ImmutableList<String> arguments = effort.quick() ? ImmutableList.of("20", "0") : ImmutableList.of("1000", "1");
        Table table = new Table("suite", "tries", "inputs", "seconds", "tries a second");
        for (String line : new ChildJvm(SuiteRun.class, ImmutableList.of(), arguments)
                .run()
                .lines()) {
            List<String> words = Splitter.on(' ').splitToList(line);
            double tries = Double.parseDouble(words.get(1));
            double inputs = Double.parseDouble(words.get(2));
            double seconds = Double.parseDouble(words.get(3)) / 1_000;
            table.row(
                    title(words.get(0)),
                    Numbers.text(tries),
                    inputs > 0 ? Numbers.text(inputs) : "",
                    Numbers.text(seconds),
                    Numbers.text(tries / seconds));
        }
        return Findings.of(table.toString());
    }

    private static String title(String suite) {
        String title = TITLES.get(suite);
        checkState(title != null, "suite must be one of %s, was %s", TITLES.keySet(), suite);
        return title;
    }
}
