// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import io.github.micralock.api.faceplate.Faceplate;

/**
 * The person looked at the unit, and listened.
 *
 * @param faceplate what there was to see and hear
 */
public record Saw(Faceplate faceplate) implements Observation {}
