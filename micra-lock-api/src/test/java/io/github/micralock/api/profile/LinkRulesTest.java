// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static io.github.micralock.api.Refusals.assertRefused;
import static io.github.micralock.api.profile.AfterRefusal.KEEP_SEARCHING;
import static io.github.micralock.api.profile.AfterRefusal.UNTIL_DEALER;
import static io.github.micralock.api.profile.AfterRefusal.UNTIL_SWITCHED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** R18, R20, R23. */
class LinkRulesTest {

    private static final Duration EXCHANGE = Duration.ofMillis(300);
    private static final Duration TICK = Duration.ofNanos(1);
    private static final Duration LONGER = EXCHANGE.plus(TICK);
    private static final Duration NEGATIVE = TICK.negated();

    @Test
    void R18_theThreeModesDifferInWhatTheyAskFor() {
        LinkRules none = new NoLink();
        LinkRules only = new LinkOnly(Duration.ZERO, KEEP_SEARCHING, EXCHANGE);
        LinkRules both = new LinkThenCode(LONGER, EXCHANGE);

        assertThat(none.asksImmobiliser()).isFalse();
        assertThat(only.asksImmobiliser()).isTrue();
        assertThat(both.asksImmobiliser()).isTrue();
        assertThat(none.takesCode()).isTrue();
        assertThat(only.takesCode()).isFalse();
        assertThat(both.takesCode()).isTrue();
    }

    @Test
    void everyModeHasItsTimes() {
        assertThat(new NoLink().timeOut()).isZero();
        assertThat(new NoLink().exchangeTime()).isZero();
        assertThat(new LinkOnly(LONGER, UNTIL_DEALER, EXCHANGE).timeOut()).isEqualTo(LONGER);
        assertThat(new LinkOnly(LONGER, UNTIL_DEALER, EXCHANGE).exchangeTime()).isEqualTo(EXCHANGE);
        assertThat(new LinkThenCode(LONGER, EXCHANGE).timeOut()).isEqualTo(LONGER);
        assertThat(new LinkThenCode(LONGER, EXCHANGE).exchangeTime()).isEqualTo(EXCHANGE);
    }

    @Test
    void R20_noTimeOutIsNegative() {
        assertRefused(
                "link.timeOut must not be negative (R20), was PT-0.000000001S",
                () -> new LinkOnly(NEGATIVE, UNTIL_DEALER, EXCHANGE));
    }

    @Test
    void R20_aUnitThatKeepsSearchingHasNoTimeOut() {
        assertRefused(
                "link.timeOut must be zero where the unit keeps searching (R20), was PT0.300000001S",
                () -> new LinkOnly(LONGER, KEEP_SEARCHING, EXCHANGE));
        assertThat(new LinkOnly(Duration.ZERO, UNTIL_SWITCHED_ON, EXCHANGE).timeOut())
                .isZero();
    }

    @Test
    void R18_aUnitThatTakesACodeNextDoesNotWaitForEver() {
        assertRefused(
                "link.timeOut must be positive where a code follows (R18, P7), was PT0S",
                () -> new LinkThenCode(Duration.ZERO, Duration.ZERO));
        assertRefused(
                "link.timeOut must be positive where a code follows (R18, P7), was PT-0.000000001S",
                () -> new LinkThenCode(NEGATIVE, Duration.ZERO));
    }

    @Test
    void R20_noTimeOutComesBeforeEveryAnswer() {
        assertRefused(
                "link.timeOut must be longer than link.exchangeTime PT0.3S (R20, R23), was PT0.3S",
                () -> new LinkOnly(EXCHANGE, UNTIL_DEALER, EXCHANGE));
        assertRefused(
                "link.timeOut must be longer than link.exchangeTime PT0.3S (R20, R23), was PT0.3S",
                () -> new LinkThenCode(EXCHANGE, EXCHANGE));
        assertThat(new LinkThenCode(TICK, Duration.ZERO).timeOut()).isEqualTo(TICK);
    }

    @Test
    void R23_noExchangeTakesNegativeTime() {
        assertRefused(
                "link.exchangeTime must not be negative (R23), was PT-0.000000001S",
                () -> new LinkOnly(Duration.ZERO, KEEP_SEARCHING, NEGATIVE));
        assertRefused(
                "link.exchangeTime must not be negative (R23), was PT-0.000000001S",
                () -> new LinkThenCode(TICK, NEGATIVE));
        assertThat(new LinkOnly(TICK, UNTIL_DEALER, Duration.ZERO).exchangeTime())
                .isZero();
    }
}
