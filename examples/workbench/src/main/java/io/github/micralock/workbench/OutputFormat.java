// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

/** How a run is told. */
enum OutputFormat {
    /** A timeline for people. */
    TEXT,
    /** One object an event for programs. */
    JSON
}
