// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * A clock that stands still until a test moves it, forwards or backwards.
 *
 * <p>A test of whatever reads a clock starts one, hands it in, and moves it instead of waiting:
 *
 * <pre>{@code
 * var clock = ManualClock.startingAt(Instant.parse("1996-03-01T08:00:00Z"));
 * clock.instant();                        // 1996-03-01T08:00:00Z, however often it is asked
 * clock.advance(Duration.ofMinutes(45));
 * clock.instant();                        // 1996-03-01T08:45:00Z
 * clock.setBack(Duration.ofHours(1));     // somebody set the clock of the host back
 * clock.instant();                        // 1996-03-01T07:45:00Z
 * }</pre>
 *
 * <p>Clocks made {@link #withZone} of one another show the same time. This class is thread-safe: each move is atomic, and
 * a thread that reads after a move sees it.
 */
public final class ManualClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private ManualClock(AtomicReference<Instant> now, ZoneId zone) {
        super();
        this.now = now;
        this.zone = zone;
    }

    /**
     * Returns a clock in UTC that stands at a time.
     *
     * @param start where it stands until it is moved; any instant
     * @return the clock
     */
    public static ManualClock startingAt(Instant start) {
        return new ManualClock(new AtomicReference<>(start), ZoneOffset.UTC);
    }

    /**
     * Moves this clock forwards.
     *
     * @param step how far; not negative, zero moves nothing
     * @throws IllegalArgumentException if the step is negative; {@link #setBack} moves backwards
     * @throws java.time.DateTimeException if no instant is that late
     */
    public void advance(Duration step) {
        checkArgument(!step.isNegative(), "step must not be negative, was %s", step);
        move(time -> time.plus(step));
    }

    /**
     * Moves this clock backwards.
     *
     * @param step how far; not negative, zero moves nothing
     * @throws IllegalArgumentException if the step is negative; {@link #advance} moves forwards
     * @throws java.time.DateTimeException if no instant is that early
     */
    public void setBack(Duration step) {
        checkArgument(!step.isNegative(), "step must not be negative, was %s", step);
        move(time -> time.minus(step));
    }

    /**
     * Moves this clock to a time, before or after the one it shows.
     *
     * @param time where it stands from now on; any instant
     */
    public void set(Instant time) {
        now.set(time);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public ManualClock withZone(ZoneId other) {
        return new ManualClock(now, other);
    }

    /**
     * Returns the time that this clock shows.
     *
     * @return such as {@code ManualClock[1996-03-01T08:00:00Z, Z]}
     */
    @Override
    public String toString() {
        return "ManualClock[" + now + ", " + zone + "]";
    }

    private void move(UnaryOperator<Instant> step) {
        now.updateAndGet(step);
    }
}
