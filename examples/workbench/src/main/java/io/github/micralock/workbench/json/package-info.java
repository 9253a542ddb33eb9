// SPDX-License-Identifier: Apache-2.0
/** A run as JSON, one object an event, for any program that has its own idea of the lock. */
@NullMarked
package io.github.micralock.workbench.json;

import org.jspecify.annotations.NullMarked;
