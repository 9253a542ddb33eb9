// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.expected;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.profile.Cycle;
import io.github.micralock.api.profile.CycleLast;
import io.github.micralock.api.profile.DoubleUpTo;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import java.math.BigInteger;
import java.time.Duration;

/** R11 and R12 on a profile's raw numbers. */
public final class Penalties {

    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

    private Penalties() {}

    /** What the n-th wrong code in a row costs. */
    public static Duration of(PenaltySchedule schedule, int n) {
        int listed = schedule.listed().size();
        if (n <= listed) {
            return schedule.listed().get(n - 1);
        }
        if (schedule.tail() instanceof Cycle) {
            return schedule.listed().get((n - 1) % listed);
        }
        if (schedule.tail() instanceof CycleLast cycling) {
            ImmutableList<Duration> cycled = schedule.listed().subList(listed - cycling.count(), listed);
            return cycled.get((n - listed - 1) % cycled.size());
        }
        Duration last = schedule.listed().get(listed - 1);
        return schedule.tail() instanceof DoubleUpTo doubling ? doubled(last, n - listed, doubling.cap()) : last;
    }

    /** Whether the n-th wrong code in a row locks a unit for good that is in the given state before it. */
    public static boolean lockAt(LockProfile profile, LockState before, int n) {
        return profile.limit() instanceof LimitedTo limited
                && n >= (before.onProbation() ? limited.attemptsAfterReset() : limited.attempts());
    }

    /** Past two hundred doublings every cap is reached. */
    private static Duration doubled(Duration last, int times, Duration cap) {
        BigInteger nanos = nanos(last).shiftLeft(Math.min(times, 200)).min(nanos(cap));
        return Duration.ofSeconds(
                nanos.divide(NANOS).longValueExact(), nanos.mod(NANOS).longValueExact());
    }

    private static BigInteger nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds()).multiply(NANOS).add(BigInteger.valueOf(duration.getNano()));
    }
}
