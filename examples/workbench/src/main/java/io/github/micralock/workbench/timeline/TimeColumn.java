// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import io.github.micralock.workbench.drawing.Paragraph;
import io.github.micralock.workbench.wording.Clockface;
import java.time.Duration;

/** Times one under the other, the seconds in line, as wide as they need. */
final class TimeColumn {

    private final int whole;
    private final int fraction;

    private TimeColumn(int whole, int fraction) {
        this.whole = whole;
        this.fraction = fraction;
    }

    /** Returns a column for times that are no longer, and have no more decimals, than any of these. */
    static TimeColumn of(Iterable<Duration> times) {
        int whole = wholeSeconds(Duration.ZERO).length();
        int fraction = 0;
        for (Duration time : times) {
            int seconds = wholeSeconds(time).length();
            whole = Math.max(whole, seconds);
            fraction = Math.max(fraction, Clockface.full(time).length() - seconds);
        }
        return new TimeColumn(whole, fraction);
    }

    int width() {
        return whole + fraction;
    }

    String text(Duration at) {
        String seconds = wholeSeconds(at);
        String full = Clockface.full(at);
        return Paragraph.left(Paragraph.right(seconds, whole) + full.substring(seconds.length()), width());
    }

    private static String wholeSeconds(Duration time) {
        return Clockface.full(Duration.ofSeconds(time.toSeconds()));
    }
}
