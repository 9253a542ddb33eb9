// SPDX-License-Identifier: Apache-2.0
/** Files that the command line names: what cannot be had is told in one line, and nothing is half read or half written. */
@NullMarked
package io.github.micralock.workbench.files;

import org.jspecify.annotations.NullMarked;
