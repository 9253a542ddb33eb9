// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.profiles;

import io.github.micralock.api.profile.AttemptLimit;
import io.github.micralock.api.profile.Cycle;
import io.github.micralock.api.profile.CycleLast;
import io.github.micralock.api.profile.DoubleUpTo;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.PenaltySchedule;
import java.time.Duration;
import java.util.stream.Collectors;

/** Durations, penalties and limits in words. */
final class Amounts {

    private Amounts() {}

    static String time(Duration duration) {
        if (duration.isZero()) {
            return "0";
        }
        if (duration.toMillisPart() != 0) {
            return duration.toMillis() + " ms";
        }
        if (duration.toSecondsPart() != 0) {
            return duration.toSeconds() + " s";
        }
        return duration.toMinutesPart() != 0 ? duration.toMinutes() + " min" : duration.toHours() + " h";
    }

    static String penalties(PenaltySchedule penalties) {
        String listed = penalties.listed().stream().map(Amounts::time).collect(Collectors.joining(", "));
        if (penalties.tail() instanceof DoubleUpTo doubling) {
            return listed + ", doubled up to " + time(doubling.cap());
        }
        if (penalties.tail() instanceof CycleLast cycling) {
            return listed + ", then the last " + cycling.count() + " over and over";
        }
        return penalties.tail() instanceof Cycle ? listed + ", over and over" : listed + ", ...";
    }

    static String limit(AttemptLimit limit) {
        return limit instanceof LimitedTo limited ? Integer.toString(limited.attempts()) : "none";
    }

    static String limitAfterReset(AttemptLimit limit) {
        return limit instanceof LimitedTo limited ? Integer.toString(limited.attemptsAfterReset()) : "none";
    }
}
