// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

/**
 * No person gets there without a dealer.
 *
 * @param route the quickest way with one
 */
public record OnlyByDealer(Route route) implements RouteAnswer {}
