// SPDX-License-Identifier: Apache-2.0
/** What the page is told, as JSON; no state is kept, and none is taken from the page. */
@NullMarked
package io.github.micralock.workbench.web.view;

import org.jspecify.annotations.NullMarked;
