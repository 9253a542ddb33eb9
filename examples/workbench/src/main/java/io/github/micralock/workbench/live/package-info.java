// SPDX-License-Identifier: Apache-2.0
/** The radio in a terminal: keys for its buttons, its key and its battery, and a clock that can be hurried. */
@NullMarked
package io.github.micralock.workbench.live;

import org.jspecify.annotations.NullMarked;
