// SPDX-License-Identifier: Apache-2.0
/** The scenarios that ship, and where others come from. */
@NullMarked
package io.github.micralock.workbench.shipped;

import org.jspecify.annotations.NullMarked;
