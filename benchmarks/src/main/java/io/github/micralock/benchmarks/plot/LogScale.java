// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.plot;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where positive numbers lie between two places of a picture, each power of ten as long as the next.
 *
 * @param lowest the power of ten at the start
 * @param highest the power of ten at the end
 * @param start the place of the lowest
 * @param end the place of the highest
 */
record LogScale(int lowest, int highest, double start, double end) {

    /** Returns the shortest scale of whole powers of ten that has room for all values. */
    static LogScale of(DoubleStream values, double start, double end) {
        double[] all = values.toArray();
        checkArgument(all.length > 0 && DoubleStream.of(all).allMatch(value -> value > 0), "values must be positive");
        double least = DoubleStream.of(all).min().orElseThrow();
        double most = DoubleStream.of(all).max().orElseThrow();
        int lowest = (int) Math.floor(Math.log10(least));
        return new LogScale(lowest, Math.max(lowest + 1, (int) Math.ceil(Math.log10(most))), start, end);
    }

    double place(double value) {
        return start + (end - start) * (Math.log10(value) - lowest) / (highest - lowest);
    }

    /** Returns a power of ten as the scale shows it. */
    static String label(double power) {
        return power < 1 ? Numbers.text(power) : String.format(Locale.ROOT, "%,.0f", power);
    }

    ImmutableList<Double> powers() {
        return IntStream.rangeClosed(lowest, highest)
                .mapToObj(power -> Math.pow(10, power))
                .collect(ImmutableList.toImmutableList());
    }
}
