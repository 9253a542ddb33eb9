// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** A duration as people write it: {@code 12 h 45 min 10 s}. */
final class TimeInWords {

    private TimeInWords() {}

    @SideEffectFree
    static String of(Duration time) {
        String words = part(time.toHours(), "h")
                + part(time.toMinutesPart(), "min")
                + part(time.toSecondsPart(), "s")
                + part(time.toMillisPart(), "ms")
                + part(time.toNanosPart() % 1_000_000, "ns");
        return words.isEmpty() ? "0 s" : words.substring(1);
    }

    @SideEffectFree
    private static String part(long number, String unit) {
        return number == 0 ? "" : " " + number + " " + unit;
    }
}
