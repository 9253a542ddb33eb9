// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

/** Nobody knows what happened: anything may have, to anybody, for any time. */
public record AnythingHappened() implements Observation {}
