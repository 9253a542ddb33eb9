// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static io.github.micralock.api.Refusals.assertRefused;
import static io.github.micralock.api.profile.SampleProfiles.K11;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A profile that contradicts itself is refused, with the field, the rule and the value. */
class LockProfileTest {

    private static final Duration TEN = Duration.ofSeconds(10);
    private static final PenaltySchedule THREE_LISTED = PenaltySchedule.repeatingLast(Duration.ZERO, TEN, TEN);

    @ParameterizedTest
    @ValueSource(strings = {"", "k11", "K11 HANDBOOK", "K-11", "\u00c4", "K11\n", "\u0130"})
    void aNameIsCapitalLettersDigitsAndUnderscores(String name) {
        assertRefused(
                "name must be capital letters A to Z, digits and underscores, was '" + name + "'",
                () -> K11.toBuilder().named(name, "Title").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Z", "0", "9", "_", "K11_HANDBOOK"})
    void anySuchNameWillDo(String name) {
        assertThat(K11.toBuilder().named(name, "Title").build().name()).isEqualTo(name);
    }

    @Test
    void aTitleIsNotBlank() {
        assertRefused(
                "title must not be blank, was ' '",
                () -> K11.toBuilder().named("K11", " ").build());
    }

    @Test
    void R12_noPenaltyIsListedThatNobodyEverServes() {
        assertRefused(
                "penalties.listed must end before limit.attempts 3, where the unit is locked for good (R12), had 3",
                () -> with(THREE_LISTED, LimitedTo.of(3)));
        assertRefused(
                "penalties.listed must end before limit.attempts 2, where the unit is locked for good (R12), had 3",
                () -> with(THREE_LISTED, LimitedTo.of(2)));
        assertThatCode(() -> with(THREE_LISTED, LimitedTo.of(4))).doesNotThrowAnyException();
        assertThatCode(() -> with(THREE_LISTED, new Unlimited())).doesNotThrowAnyException();
        assertThatCode(() -> with(PenaltySchedule.repeatingLast(TEN), LimitedTo.of(2)))
                .doesNotThrowAnyException();
    }

    @Test
    void R12_aUnitLockedAtItsFirstWrongCodeHasNoPenalties() {
        assertRefused(
                "penalties must be none where the first wrong entry locks for good (R12), was [PT10S]",
                () -> with(PenaltySchedule.repeatingLast(TEN), LimitedTo.of(1)));
        assertRefused(
                "penalties must be none where the first wrong entry locks for good (R12), was [PT0S]",
                () -> with(PenaltySchedule.cycling(Duration.ZERO), LimitedTo.of(1)));
        assertThatCode(() -> with(PenaltySchedule.NONE, LimitedTo.of(1))).doesNotThrowAnyException();
    }

    @Test
    void R5_aForgetfulUnitKeepsNoWait() {
        ArmingRules forgetful = new ArmingRules(Duration.ZERO, Memory.VOLATILE);
        assertRefused(
                "waiting.onBatteryLoss must be CLEAR where arming.memory is VOLATILE, for no wait outlives the count"
                        + " it came from (R5, R15), was RESTART",
                () -> K11.toBuilder().arming(forgetful).build());
        assertThatCode(() -> K11.toBuilder()
                        .arming(forgetful)
                        .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.PAUSE, Interruption.CLEAR))
                        .build())
                .doesNotThrowAnyException();
        assertThatCode(() -> K11.toBuilder()
                        .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.PAUSE, Interruption.CLEAR))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void R6_aLinkedUnitVerifiesAtOnceAndRemembersItsLink() {
        LinkThenCode link = new LinkThenCode(TEN, Duration.ZERO);
        assertRefused(
                "arming.grace must be zero where the unit verifies at each start (R5, R6), was PT10S",
                () -> K11.toBuilder()
                        .link(link)
                        .arming(new ArmingRules(TEN, Memory.NON_VOLATILE))
                        .build());
        assertRefused(
                "arming.memory must be NON_VOLATILE where the unit is linked, for one that forgets its link"
                        + " enrols in any car (R5, P6), was VOLATILE",
                () -> K11.toBuilder()
                        .link(link)
                        .arming(new ArmingRules(Duration.ZERO, Memory.VOLATILE))
                        .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.PAUSE, Interruption.CLEAR))
                        .build());
        assertThatCode(() -> K11.toBuilder().link(link).build()).doesNotThrowAnyException();
    }

    @Test
    void R5_aUnitWithoutLinkMayHaveAGraceTime() {
        assertThatCode(() -> K11.toBuilder()
                        .arming(new ArmingRules(TEN, Memory.NON_VOLATILE))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void R30_aDisplayShowsEveryDigitOfTheCode() {
        assertRefused(
                "display.width must be at least entry.codeLength 4 (R30), was 3",
                () -> K11.toBuilder().display(DisplayRules.wordsOnly(3)).build());
        assertThatCode(() -> K11.toBuilder().display(DisplayRules.wordsOnly(4)).build())
                .doesNotThrowAnyException();
    }

    private static LockProfile with(PenaltySchedule penalties, AttemptLimit limit) {
        return K11.toBuilder().penalties(penalties).limit(limit).build();
    }
}
