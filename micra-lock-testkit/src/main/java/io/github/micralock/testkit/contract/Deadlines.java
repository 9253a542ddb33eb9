// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.expected.Feeds;
import java.time.Duration;
import java.util.Optional;

/** R27 on raw fields: what counts down in a state, and whether it does now. */
final class Deadlines {

    private Deadlines() {}

    static Optional<Duration> of(LockProfile profile, LockState state) {
        if (state.phase() instanceof Waiting waiting) {
            return counting(waiting.remaining(), Feeds.hold(profile.waiting().runsWhile(), state.supply()));
        }
        if (state.phase() instanceof AwaitingCode awaiting) {
            return counting(awaiting.settling(), Feeds.running(state.supply()));
        }
        if (state.phase() instanceof Operating operating) {
            return counting(operating.arming(), !state.supply().batteryConnected());
        }
        if (state.phase() instanceof Verifying verifying) {
            return counting(verifying.timeOut(), Feeds.running(state.supply()));
        }
        return Optional.empty();
    }

    private static Optional<Duration> counting(Duration countdown, boolean counts) {
        return counts && !countdown.isZero() ? Optional.of(countdown) : Optional.empty();
    }
}
