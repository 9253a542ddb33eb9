// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.LockState;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.testkit.expected.Feeds;

/** R14 and R15 on raw fields: what a wait needs to run, and what the profile says where a step takes it away. */
final class Interruptions {

    private Interruptions() {}

    /** Whether a wait has what it needs before a step. */
    static boolean runs(Step step) {
        return isFed(step, step.before());
    }

    /** Whether a wait has what it needs before a step and not after it. */
    static boolean cuts(Step step) {
        return runs(step) && !isFed(step, step.after());
    }

    /** What becomes of a wait that a step interrupts. */
    static Interruption rule(Step step) {
        return step.event() instanceof BatteryDisconnected
                ? step.profile().waiting().onBatteryLoss()
                : step.profile().waiting().onSupplyLoss();
    }

    private static boolean isFed(Step step, LockState state) {
        return Feeds.hold(step.profile().waiting().runsWhile(), state.supply());
    }
}
