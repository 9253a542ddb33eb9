// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.faceplate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.errorprone.annotations.Immutable;
import java.math.BigInteger;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A text on a display that may be too narrow for it (R29).
 *
 * <p>A text that fits stands still, padded with spaces. A longer one stands at its beginning for one step, moves left
 * by one character a step, and starts over after it has left the display.
 *
 * <pre>{@code
 * var scrolling = new ScrollingText("RADIO LOCKED", 8, Duration.ofMillis(300));
 * scrolling.at(Duration.ZERO);         // "RADIO LO"
 * scrolling.at(Duration.ofMillis(700)); // "DIO LOCK"
 * }</pre>
 *
 * @param text what is to be read
 * @param width how many characters the display has; at least 1
 * @param step how long the text stands before it moves by one character; positive
 */
@Immutable
public record ScrollingText(String text, int width, Duration step) {

    /** Rejects a display without width and a step without length. */
    @SideEffectFree
    public ScrollingText {
        checkArgument(width >= 1, "width must be at least 1, was %s", width);
        checkArgument(!step.isNegative() && !step.isZero(), "step must be positive, was %s", step);
    }

    /**
     * Returns what can be read at a time.
     *
     * @param shownFor how long the text has been on the display; not negative
     * @return {@link #width()} characters
     * @throws IllegalArgumentException if the time is negative
     */
    @SideEffectFree
    public String at(Duration shownFor) {
        checkArgument(!shownFor.isNegative(), "shownFor must not be negative, was %s", shownFor);
        if (text.length() <= width) {
            return Strings.padEnd(text, width, ' ');
        }
        int round = text.length() + width;
        int offset = nanos(shownFor)
                .divide(nanos(step))
                .mod(BigInteger.valueOf(round))
                .intValueExact();
        String endless = text + " ".repeat(width) + text;
        return endless.substring(offset, offset + width);
    }

    /** Duration.dividedBy overflows where a duration may be as long as it can be (R28). */
    @SideEffectFree
    private static BigInteger nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds())
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(duration.getNano()));
    }
}
