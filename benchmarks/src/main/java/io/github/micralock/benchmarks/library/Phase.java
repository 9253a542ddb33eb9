// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.library;

/** The states of a state machine library's lock. */
enum Phase {
    OPERATING,
    AWAITING_CODE,
    WAITING,
    LOCKED_FOR_GOOD
}
