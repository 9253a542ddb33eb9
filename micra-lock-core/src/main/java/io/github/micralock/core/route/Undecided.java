// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

/**
 * There were more states than anybody wanted to look at, and none of those seen is the goal.
 *
 * @param states how many were looked at; at least 1
 */
public record Undecided(int states) implements RouteAnswer {}
