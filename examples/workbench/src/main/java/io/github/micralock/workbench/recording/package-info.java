// SPDX-License-Identifier: Apache-2.0
/** Journals in files: what is played is written down as it happens, and read again to be replayed. */
@NullMarked
package io.github.micralock.workbench.recording;

import org.jspecify.annotations.NullMarked;
