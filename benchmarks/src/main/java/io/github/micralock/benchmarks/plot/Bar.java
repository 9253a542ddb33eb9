// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.plot;

/**
 * A bar of a plot.
 *
 * @param label what it is of
 * @param value how long it is; positive
 * @param error how far the value may be off, to either side; at least 0
 * @param style {@code ours}, {@code hand} or {@code other}
 */
public record Bar(String label, double value, double error, String style) {}
