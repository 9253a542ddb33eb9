// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What the times of every link must be beside one another. */
final class LinkTimes {

    private LinkTimes() {}

    /** Rejects an exchange that runs backwards, and a time-out that comes before every answer; zero is no time-out. */
    @SideEffectFree
    static void check(Duration timeOut, Duration exchangeTime) {
        checkArgument(!exchangeTime.isNegative(), "link.exchangeTime must not be negative (R23), was %s", exchangeTime);
        checkArgument(
                timeOut.isZero() || timeOut.compareTo(exchangeTime) > 0,
                "link.timeOut must be longer than link.exchangeTime %s (R20, R23), was %s",
                exchangeTime,
                timeOut);
    }
}
