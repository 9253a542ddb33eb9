// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

/**
 * Nobody gets there, not even with a dealer: every state that can be reached was looked at.
 *
 * @param states how many those are; at least 1
 */
public record NoWay(int states) implements RouteAnswer {}
