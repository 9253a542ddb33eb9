// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import static io.github.micralock.core.car.LinkedUnits.EXCHANGE;
import static io.github.micralock.core.car.LinkedUnits.ONE;
import static io.github.micralock.core.car.LinkedUnits.SEARCHES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Which states of a car there are, and what becomes of those that only somebody else's car reaches (P10). */
class CarStateTest {

    private static final Car CAR = LinkedUnits.car(SEARCHES, ONE);
    private static final LockState DARK = CAR.unit().initial();
    private static final LockState ASKS = CAR.unit().next(DARK, LockEvent.parse("ignition ACC"));

    @Test
    void P10_anExchangeThatNoHistoryBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CarState(ASKS, Immobiliser.EMPTY, false, EXCHANGE.negated()))
                .withMessage("exchanging must not be negative (R23), was PT-0.3S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CarState(DARK, Immobiliser.EMPTY, false, EXCHANGE))
                .withMessage("exchanging must be zero while the unit does not ask (R22), was PT0.3S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CarState(ASKS, Immobiliser.EMPTY, true, EXCHANGE))
                .withMessage("exchanging must be zero over a wire that is cut (R22), was PT0.3S");
    }

    @Test
    void P10_aUnitWithoutLinkThatSeemsToAskIsNotAnswered() {
        Car typed = Car.of(RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468")));
        CarState foreign = new CarState(ASKS, Immobiliser.EMPTY, false, EXCHANGE);
        CarStep step = typed.apply(foreign, LockEvent.parse("elapse PT0.3S"));
        assertThat(step.after()).isEqualTo(new CarState(ASKS, Immobiliser.EMPTY, false, Duration.ZERO));
        assertThat(step.signals()).isEmpty();
    }

    @Test
    void R23_aStepWhoseSignalsAreNotThoseOfTheUnitIsRefused() {
        Transition starts = CAR.unit().apply(DARK, LockEvent.parse("ignition ACC"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CarStep(CAR.initial(), ImmutableList.of(), ImmutableList.of(starts)))
                .withMessage("signals must be those of the transitions (R23), were []");
    }

    @Test
    void P10_aUnitThatAsksAndWasForgottenStaysSilentUntilItIsStartedAnew() {
        CarState forgotten = new CarState(ASKS, Immobiliser.EMPTY, false, Duration.ZERO);
        assertThat(CAR.nextDeadline(forgotten)).isEmpty();
        CarState started = CAR.next(CAR.next(forgotten, LockEvent.parse("radio off")), LockEvent.parse("radio on"));
        assertThat(CAR.nextDeadline(started)).contains(EXCHANGE);
    }
}
