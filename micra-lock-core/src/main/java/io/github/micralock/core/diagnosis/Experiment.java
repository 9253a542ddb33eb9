// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;

/**
 * What to do, and then to look, in order to know more. It costs no attempt, whatever is the case, and however long one
 * takes over each step.
 *
 * @param events what to do, in order; none if looking is enough
 * @param certain whether some explanation falls whatever is seen then; if not, it depends on what is seen
 */
public record Experiment(ImmutableList<LockEvent> events, boolean certain) {}
