// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.micralock.api.supply.SupplyCondition;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProfilePartsTest {

    private static final Duration TICK = Duration.ofNanos(1);
    private static final URI ADDRESS = URI.create("https://example.org/handbook");

    @Test
    void R15_aWaitOnTheBatteryHasOneRuleForOneInterruption() {
        assertRefused(
                "waiting.onSupplyLoss must be RESTART as waiting.onBatteryLoss is, for nothing but the battery"
                        + " interrupts a wait on the permanent feed (R15), was PAUSE",
                () -> new WaitingRules(SupplyCondition.PERMANENT_FEED, Interruption.PAUSE, Interruption.RESTART));
        for (Interruption rule : Interruption.values()) {
            assertThatCode(() -> new WaitingRules(SupplyCondition.PERMANENT_FEED, rule, rule))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void R15_aWaitOnAnotherSupplyHasTwo() {
        for (Interruption onSupplyLoss : Interruption.values()) {
            for (Interruption onBatteryLoss : Interruption.values()) {
                assertThatCode(() -> {
                            new WaitingRules(SupplyCondition.ACCESSORY_FEED, onSupplyLoss, onBatteryLoss);
                            new WaitingRules(SupplyCondition.RUNNING, onSupplyLoss, onBatteryLoss);
                        })
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void R5_noGraceTimeIsNegative() {
        assertRefused(
                "arming.grace must not be negative (R5), was PT-0.000000001S",
                () -> new ArmingRules(TICK.negated(), Memory.NON_VOLATILE));
        assertThat(new ArmingRules(TICK, Memory.VOLATILE).grace()).isEqualTo(TICK);
        assertThat(ArmingRules.AT_ONCE).isEqualTo(new ArmingRules(Duration.ZERO, Memory.NON_VOLATILE));
    }

    @Test
    void R29_aDisplayHasAWidthAndItsTextMoves() {
        assertRefused("display.width must be at least 1 (R29), was 0", () -> new DisplayRules(0, TICK, false, false));
        assertRefused(
                "display.scrollStep must be positive (R29), was PT0S",
                () -> new DisplayRules(1, Duration.ZERO, false, false));
        assertRefused(
                "display.scrollStep must be positive (R29), was PT-0.000000001S",
                () -> new DisplayRules(1, TICK.negated(), false, false));
        assertThat(new DisplayRules(1, TICK, true, false).showsCountdown()).isTrue();
    }

    @Test
    void R29_aDisplayOfWordsShowsNeitherCountdownNorTry() {
        assertThat(DisplayRules.wordsOnly(8)).isEqualTo(new DisplayRules(8, Duration.ofMillis(300), false, false));
    }

    @Test
    void aSourceHasATitle() {
        assertRefused("provenance.sources must have a title, was ''", () -> new Source("", ADDRESS, Grade.A));
        assertRefused("provenance.sources must have a title, was ' '", () -> new Source(" ", ADDRESS, Grade.A));
        assertThat(new Source("Handbook", ADDRESS, Grade.B).grade()).isEqualTo(Grade.B);
    }

    @Test
    void aProvenanceGrowsWithoutChangingTheOneItCameFrom() {
        Source handbook = new Source("Handbook", ADDRESS, Grade.A);
        Source forum = new Source("Forum", ADDRESS, Grade.C);
        Provenance two = Provenance.NONE.withSource(handbook).withSource(forum);

        assertThat(two.sources()).containsExactly(handbook, forum);
        assertThat(two.choices()).isEmpty();
        assertThat(Provenance.NONE.sources()).isEmpty();
    }

    @Test
    void aChoiceNamesACellOfAProfileAndHasAReason() {
        assertRefused(
                "provenance.choices must name a cell of a profile, was 'settle'",
                () -> Provenance.NONE.withChoice("settle", "why"));
        assertRefused(
                "provenance.choices must name a cell of a profile, was 'entry.'",
                () -> Provenance.NONE.withChoice("entry.", "why"));
        assertRefused(
                "provenance.choices must have a reason for entry.settle, was ' '",
                () -> Provenance.NONE.withChoice("entry.settle", " "));
        assertThat(Provenance.NONE.withChoice("penalties", "why").choices()).hasSize(1);
        assertThat(Provenance.NONE.withChoice("penalties.tail.cap", "why").choices())
                .hasSize(1);
    }

    @Test
    void aChoiceIsAddedOrExchanged() {
        Provenance chosen = Provenance.NONE.withChoice("entry.settle", "why").withChoice("arming.grace", "because");
        Provenance again = chosen.withChoice("entry.settle", "why not");

        assertThat(chosen.choices()).containsEntry("entry.settle", "why").containsEntry("arming.grace", "because");
        assertThat(again.choices()).hasSize(2).containsEntry("entry.settle", "why not");
        assertThat(again.sources()).isEmpty();
        assertThat(Provenance.NONE.choices()).isEmpty();
        assertThat(chosen.withSource(new Source("Forum", ADDRESS, Grade.C)).choices())
                .isEqualTo(chosen.choices());
    }
}
