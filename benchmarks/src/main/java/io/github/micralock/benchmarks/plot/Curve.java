// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.plot;

import com.google.common.collect.ImmutableSortedMap;

/**
 * A curve of a plot.
 *
 * @param label what it is of
 * @param points positive heights, by their positive places
 */
public record Curve(String label, ImmutableSortedMap<Integer, Double> points) {}
