// SPDX-License-Identifier: Apache-2.0
/** What a scenario says, as values: a unit, and what happens to it when. */
@NullMarked
package io.github.micralock.workbench.scenario;

import org.jspecify.annotations.NullMarked;
