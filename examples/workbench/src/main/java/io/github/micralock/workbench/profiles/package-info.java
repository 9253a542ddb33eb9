// SPDX-License-Identifier: Apache-2.0
/** The catalogue in words: the source of the table in a terminal and of docs/profiles.md. */
@NullMarked
package io.github.micralock.workbench.profiles;

import org.jspecify.annotations.NullMarked;
