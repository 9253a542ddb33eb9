// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import io.github.micralock.api.event.LockEvent;

/**
 * Something happened, and the person knows it; also that a known time passed.
 *
 * @param event what it was
 */
public record Did(LockEvent event) implements Observation {}
