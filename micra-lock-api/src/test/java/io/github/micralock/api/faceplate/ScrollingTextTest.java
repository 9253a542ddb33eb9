// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.faceplate;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** R29: long texts scroll on a display of the profile's width. */
class ScrollingTextTest {

    private static final Duration STEP = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
    private static final ScrollingText LONG = new ScrollingText("RADIO LOCKED", 8, STEP);

    @Test
    void theWorkedExampleOfTheDocumentationHolds() {
        assertThat(LONG.at(Duration.ZERO)).isEqualTo("RADIO LO");
        assertThat(LONG.at(Duration.ofMillis(700))).isEqualTo("DIO LOCK");
    }

    @Test
    void R29_aTextThatFitsStandsStillPaddedWithSpaces() {
        ScrollingText shorter = new ScrollingText("CODE", 8, STEP);
        assertThat(shorter.at(Duration.ZERO)).isEqualTo("CODE    ");
        assertThat(shorter.at(LONGEST)).isEqualTo("CODE    ");

        ScrollingText fitting = new ScrollingText("SECURITY", 8, STEP);
        assertThat(fitting.at(STEP)).isEqualTo("SECURITY");
    }

    @Test
    void R29_aTextOneCharacterTooLongScrolls() {
        ScrollingText longer = new ScrollingText("ABCDE", 4, STEP);
        assertThat(longer.at(Duration.ZERO)).isEqualTo("ABCD");
        assertThat(longer.at(STEP)).isEqualTo("BCDE");
        assertThat(longer.at(STEP.multipliedBy(2))).isEqualTo("CDE ");
        assertThat(longer.at(STEP.multipliedBy(4))).isEqualTo("E   ");
        assertThat(longer.at(STEP.multipliedBy(5))).isEqualTo("    ");
        assertThat(longer.at(STEP.multipliedBy(6))).isEqualTo("   A");
        assertThat(longer.at(STEP.multipliedBy(8))).isEqualTo(" ABC");
        assertThat(longer.at(STEP.multipliedBy(9))).isEqualTo("ABCD");
    }

    @Test
    void R29_aTextMovesAtTheStepAndNotATickBefore() {
        assertThat(LONG.at(STEP.minusNanos(1))).isEqualTo("RADIO LO");
        assertThat(LONG.at(STEP)).isEqualTo("ADIO LOC");
    }

    @Test
    void secondsAndNanosecondsBothCount() {
        ScrollingText slow = new ScrollingText("ABCDE", 4, Duration.ofSeconds(2, 500_000_000));
        assertThat(slow.at(Duration.ofSeconds(2, 499_999_999))).isEqualTo("ABCD");
        assertThat(slow.at(Duration.ofSeconds(2, 500_000_000))).isEqualTo("BCDE");
        assertThat(slow.at(Duration.ofSeconds(5))).isEqualTo("CDE ");
    }

    @Test
    void R28_theLongestTimesThereAreDoNotOverflow() {
        assertThat(new ScrollingText("ABCDE", 4, LONGEST).at(LONGEST)).isEqualTo("BCDE");
        assertThat(new ScrollingText("ABCDE", 4, LONGEST).at(LONGEST.minusNanos(1)))
                .isEqualTo("ABCD");
        // (2^63 * 10^9 - 1) mod 9 = 7
        assertThat(new ScrollingText("ABCDE", 4, Duration.ofNanos(1)).at(LONGEST))
                .isEqualTo("  AB");
    }

    @Test
    void aDisplayHasAWidthAndAStepALength() {
        assertRefused("width must be at least 1, was 0", () -> new ScrollingText("A", 0, STEP));
        assertRefused("step must be positive, was PT0S", () -> new ScrollingText("A", 1, Duration.ZERO));
        assertRefused("step must be positive, was PT-0.3S", () -> new ScrollingText("A", 1, STEP.negated()));
        assertThat(new ScrollingText("AB", 1, Duration.ofNanos(1)).at(Duration.ofNanos(1)))
                .isEqualTo("B");
    }

    @Test
    void noTextWasShownForNegativeTime() {
        assertRefused("shownFor must not be negative, was PT-0.3S", () -> LONG.at(STEP.negated()));
    }

    @Provide
    Arbitrary<Duration> times() {
        return Arbitraries.longs().between(0, Long.MAX_VALUE).map(Duration::ofNanos);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void R29_theWindowIsAsWideAsTheDisplayAndComesBackAfterARound(
            @ForAll @AlphaChars String text,
            @ForAll @IntRange(min = 1, max = 20) int width,
            @ForAll("times") Duration time,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long step) {
        ScrollingText scrolling = new ScrollingText(text, width, Duration.ofNanos(step));
        Duration round = Duration.ofNanos(step).multipliedBy(text.length() + width);

        assertThat(scrolling.at(time)).hasSize(width);
        assertThat(scrolling.at(time.plus(round))).isEqualTo(scrolling.at(time));
    }
}
