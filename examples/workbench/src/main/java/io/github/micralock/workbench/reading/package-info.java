// SPDX-License-Identifier: Apache-2.0
/** From the bytes of a file to a scenario, or to every reason why they are none, each with its line and column. */
@NullMarked
package io.github.micralock.workbench.reading;

import org.jspecify.annotations.NullMarked;
