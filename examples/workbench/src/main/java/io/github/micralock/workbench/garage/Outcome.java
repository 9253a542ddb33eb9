// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.garage;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.Transition;
import io.github.micralock.api.signal.IgnoredReason;
import org.jspecify.annotations.Nullable;

/**
 * What came of something that was done to a garage.
 *
 * @param garage how it is then
 * @param transitions every step that the unit made, in order; what the unit itself ignored among them
 * @param ignored why the car took no notice, so that the unit was not even told; null if it did
 */
public record Outcome(
        Garage garage,
        ImmutableList<Transition> transitions,
        @Nullable IgnoredReason ignored) {}
