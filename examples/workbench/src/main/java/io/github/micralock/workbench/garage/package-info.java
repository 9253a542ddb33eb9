// SPDX-License-Identifier: Apache-2.0
/** Cars and one head unit that is in one of them, as a value, and the work that is done on them. */
@NullMarked
package io.github.micralock.workbench.garage;

import org.jspecify.annotations.NullMarked;
