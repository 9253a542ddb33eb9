// SPDX-License-Identifier: Apache-2.0
/** What a program of the command line stands on: streams, a terminal perhaps, an environment, a clock. */
@NullMarked
package io.github.micralock.workbench.console;

import org.jspecify.annotations.NullMarked;
