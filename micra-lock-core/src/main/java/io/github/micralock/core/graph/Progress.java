// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

/**
 * How far an exploration has come.
 *
 * @param states how many states are known; at least 1
 * @param expanded how many of them have been left by every event; not more than {@code states}
 * @param edges how many steps that were
 */
public record Progress(int states, int expanded, long edges) {}
