// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.base.Strings;
import java.time.Duration;

/** The time since the start of a run as a clock shows it: {@code 0:05}, {@code 22:10}, {@code 1:03:40}. */
final class Clockface {

    private Clockface() {}

    static String of(Duration time) {
        String seconds = twoDigits(time.toSecondsPart());
        return time.toHours() == 0
                ? time.toMinutes() + ":" + seconds
                : time.toHours() + ":" + twoDigits(time.toMinutesPart()) + ":" + seconds;
    }

    private static String twoDigits(int number) {
        return Strings.padStart(String.valueOf(number), 2, '0');
    }
}
