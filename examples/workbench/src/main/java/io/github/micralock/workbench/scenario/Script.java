// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

import com.google.common.collect.ImmutableList;

/**
 * Cues in order, with what they amount to.
 *
 * @param cues what happens, in order
 * @param extent how long it takes and how many events it makes
 */
public record Script(ImmutableList<Cue> cues, Extent extent) {}
