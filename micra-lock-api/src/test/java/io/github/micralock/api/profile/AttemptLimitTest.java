// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttemptLimitTest {

    private static final LimitedTo CATS = new LimitedTo(10, 3);

    @Test
    void R12_attemptsAreCountedDownToTheLimit() {
        assertThat(CATS.attemptsLeft(0, false)).hasValue(10);
        assertThat(CATS.attemptsLeft(9, false)).hasValue(1);
        assertThat(CATS.attemptsLeft(10, false)).hasValue(0);
        assertThat(CATS.attemptsLeft(11, false)).hasValue(0);
        assertThat(CATS.attemptsLeft(Integer.MAX_VALUE, false)).hasValue(0);
    }

    @Test
    void R17_afterAResetThereAreFewer() {
        assertThat(CATS.attemptsLeft(0, true)).hasValue(3);
        assertThat(CATS.attemptsLeft(2, true)).hasValue(1);
        assertThat(CATS.attemptsLeft(3, true)).hasValue(0);
        assertThat(CATS.attemptsLeft(4, true)).hasValue(0);
        assertThat(CATS.boundsTriesAfterReset()).isTrue();
    }

    @Test
    void R17_aLimitMayBeTheSameAfterAReset() {
        assertThat(LimitedTo.of(20)).isEqualTo(new LimitedTo(20, 20));
        assertThat(LimitedTo.of(20).boundsTriesAfterReset()).isFalse();
        assertThat(LimitedTo.of(20).attemptsLeft(5, true)).hasValue(15);
    }

    @Test
    void R12_anUnlimitedUnitHasNoNumberOfAttemptsLeft() {
        assertThat(new Unlimited().attemptsLeft(0, false)).isEmpty();
        assertThat(new Unlimited().attemptsLeft(Integer.MAX_VALUE, true)).isEmpty();
        assertThat(new Unlimited().boundsTriesAfterReset()).isFalse();
    }

    @Test
    void R12_aLimitAllowsSomething() {
        assertRefused("limit.attempts must be at least 1 (R12), was 0", () -> LimitedTo.of(0));
        assertRefused("limit.attempts must be at least 1 (R12), was -1", () -> new LimitedTo(-1, 1));
        assertThat(LimitedTo.of(1).attemptsLeft(0, false)).hasValue(1);
    }

    @Test
    void R17_aResetAllowsSomethingAndNoMoreThanANewUnitHas() {
        assertRefused("limit.attemptsAfterReset must be 1 to 10 (R17), was 0", () -> new LimitedTo(10, 0));
        assertRefused("limit.attemptsAfterReset must be 1 to 10 (R17), was 11", () -> new LimitedTo(10, 11));
        assertThat(new LimitedTo(10, 1).attemptsAfterReset()).isEqualTo(1);
        assertThat(new LimitedTo(10, 10).boundsTriesAfterReset()).isFalse();
        assertThat(new LimitedTo(10, 9).boundsTriesAfterReset()).isTrue();
    }
}
