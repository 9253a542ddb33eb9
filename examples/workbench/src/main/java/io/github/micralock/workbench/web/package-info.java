// SPDX-License-Identifier: Apache-2.0
/**
 * The workbench in a browser: one page and a few questions, answered to this computer alone.
 *
 * <p>The server keeps nothing. The page holds the run as the text of a scenario, and asks what becomes of it.
 */
@NullMarked
package io.github.micralock.workbench.web;

import org.jspecify.annotations.NullMarked;
