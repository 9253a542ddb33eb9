// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import io.github.micralock.api.LockState;
import io.github.micralock.workbench.garage.Outcome;
import io.github.micralock.workbench.garage.Work;
import java.time.Duration;

/**
 * Work that was done on the car, and when. What the unit makes of it are steps that follow.
 *
 * @param at the time since the start; not negative
 * @param work what was done
 * @param outcome what came of it
 * @param unit where the lock was before
 * @param round which repetition it belongs to
 */
public record Done(Duration at, Work work, Outcome outcome, LockState unit, Round round) implements Occurrence {}
