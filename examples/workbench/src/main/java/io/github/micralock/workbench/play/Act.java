// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.Transition;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.garage.Outcome;
import io.github.micralock.workbench.scenario.Cue;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done, and what came of it.
 *
 * @param cue what was done; never a repeat, and at most one event
 * @param at the time since the start, when it was over; not negative
 * @param steps every step that the unit made, in order
 * @param outcome what came of work on the car; null if there was none
 * @param after the garage then
 */
public record Act(
        Cue cue,
        Duration at,
        ImmutableList<Transition> steps,
        @Nullable Outcome outcome,
        Garage after) {}
