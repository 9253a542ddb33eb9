// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.library;

/** The events of a state machine library's lock; the number that goes with one is in {@link Radio#argument}. */
enum Trigger {
    /** Time passes, less than is due. */
    TICK,
    /** All the time that is due has passed. */
    DEADLINE,
    PRESET,
    CONFIRM,
    CLEAR,
    IGNITION,
    RADIO,
    BATTERY,
    DEALER,
    IMMOBILISER
}
