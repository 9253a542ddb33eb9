// SPDX-License-Identifier: Apache-2.0
/** Running a scenario: time is fed to the lock deadline by deadline, and an audience sees every step. */
@NullMarked
package io.github.micralock.workbench.play;

import org.jspecify.annotations.NullMarked;
