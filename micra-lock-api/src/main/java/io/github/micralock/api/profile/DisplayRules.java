// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * How wide a display is and what it shows beside the words (R29, R30).
 *
 * @param width how many characters it has; at least 1
 * @param scrollStep how long a text that is too long stands before it moves by one character; positive
 * @param showsCountdown whether a penalty shows the time it still takes: {@code WAIT 30:00}
 * @param showsTry whether the prompt shows the number of the try: {@code 7 SAFE}
 */
@Immutable
public record DisplayRules(
        @IntRange(from = 1) int width, Duration scrollStep, boolean showsCountdown, boolean showsTry) {

    /** How long a text that is too long stands before it moves, where no source tells it: 300 ms. */
    public static final Duration SCROLL_STEP = Duration.ofMillis(300);

    /** Rejects a display without width and a step without length. */
    @SideEffectFree
    public DisplayRules {
        checkArgument(width >= 1, "display.width must be at least 1 (R29), was %s", width);
        checkArgument(
                !scrollStep.isNegative() && !scrollStep.isZero(),
                "display.scrollStep must be positive (R29), was %s",
                scrollStep);
    }

    /**
     * Returns the rules of a display that shows words alone.
     *
     * @param width how many characters it has; at least 1
     * @return the rules, with a step of 300 ms for long texts
     */
    @SideEffectFree
    public static DisplayRules wordsOnly(@IntRange(from = 1) int width) {
        return new DisplayRules(width, SCROLL_STEP, false, false);
    }
}
