// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

/** What a person did, saw, or does not know. */
public sealed interface Observation permits AnythingHappened, Did, Saw, SomeTimePassed {}
