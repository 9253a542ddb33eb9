// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import com.google.common.base.Ticker;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that never steps back and never leaps: it tells the time at which it was made, and then only how much has
 * passed since (C2).
 *
 * <p>A session believes a clock that jumps forward. A host whose clock can be set by whoever wants to be rid of a wait
 * injects this one. It goes wrong as slowly as the machine's own counter does, and it may stand still while the machine
 * sleeps. This class is immutable and thread-safe.
 */
public final class MonotonicClock extends Clock {

    private final Instant origin;
    private final long originNanos;
    private final Ticker ticker;
    private final ZoneId zone;

    private MonotonicClock(Instant origin, long originNanos, Ticker ticker, ZoneId zone) {
        this.origin = origin;
        this.originNanos = originNanos;
        this.ticker = ticker;
        this.zone = zone;
    }

    /**
     * Returns a clock that starts now, by the system's clock, and goes on by the system's counter of nanoseconds.
     *
     * @return the clock, in UTC
     */
    public static MonotonicClock system() {
        return startingAt(Clock.systemUTC().instant(), Ticker.systemTicker());
    }

    /**
     * Returns a clock that starts at an instant and goes on by a ticker.
     *
     * @param origin what the clock says now
     * @param ticker what it goes on by
     * @return the clock, in UTC
     */
    public static MonotonicClock startingAt(Instant origin, Ticker ticker) {
        return new MonotonicClock(origin, ticker.read(), ticker, ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        return origin.plusNanos(ticker.read() - originNanos);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public MonotonicClock withZone(ZoneId other) {
        return new MonotonicClock(origin, originNanos, ticker, other);
    }

    @Override
    public String toString() {
        return "MonotonicClock[since " + origin + ", " + zone + "]";
    }
}
