// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import io.github.micralock.core.car.CarState;

/**
 * A step of the timed graph.
 *
 * @param source where it starts
 * @param move what is done, or waited for
 * @param target where it leads; never the source
 */
public record Step(CarState source, Move move, CarState target) {}
