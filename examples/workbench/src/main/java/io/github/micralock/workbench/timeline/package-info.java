// SPDX-License-Identifier: Apache-2.0
/** A run as a timeline: what happened when, and what the radio showed. */
@NullMarked
package io.github.micralock.workbench.timeline;

import org.jspecify.annotations.NullMarked;
