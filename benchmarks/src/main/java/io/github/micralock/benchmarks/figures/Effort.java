// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import com.google.common.collect.Lists;
import java.nio.file.Path;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much time a figure is worth.
 *
 * @param quick whether it is only tried out: one process where there would be several, and no figure to be shown around
 * @param folder where raw results go
 * @param race what the race against TLC found, which is run elsewhere
 */
record Effort(boolean quick, Path folder, Path race) {

    /** Returns JMH's options for a benchmark, of which the raw results are kept; its JVMs, so many, get these options besides. */
    ChainedOptionsBuilder jmh(Class<?> benchmark, String results, int forks, String... options) {
        return new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .forks(quick ? 1 : forks)
                .warmupIterations(quick ? 2 : 5)
                .measurementIterations(quick ? 2 : 5)
                .warmupTime(TimeValue.milliseconds(quick ? 300 : 1_000))
                .measurementTime(TimeValue.milliseconds(quick ? 300 : 1_000))
                .jvmArgsAppend(Lists.asList("-Xms1g", "-Xmx1g", options).toArray(String[]::new))
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve(results + ".json").toString());
    }
}
