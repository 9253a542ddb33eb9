// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import io.github.micralock.api.Transition;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.signal.WaitStarted;
import io.github.micralock.core.wording.Cause;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * What became of something that happened.
 *
 * @param target the phase to which it led
 * @param lasting the penalty that it cost, or how long somebody was silent or away; zero if neither
 */
record Outcome(String target, Duration lasting) {

    static Outcome of(Transition step) {
        return new Outcome(PhaseNode.id(step.after()), lasting(step));
    }

    private static Duration lasting(Transition step) {
        Cause cause = Cause.of(step);
        if (step.event() instanceof TimePassed passed && (cause == Cause.LINK_SILENT || cause == Cause.BATTERY_AWAY)) {
            return passed.elapsed();
        }
        return step.signals().stream()
                .flatMap(signal ->
                        signal instanceof WaitStarted started ? Stream.of(started.duration()) : Stream.empty())
                .findFirst()
                .orElse(Duration.ZERO);
    }
}
