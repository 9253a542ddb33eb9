// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.Verifying;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A car with its head unit, as a value (R23). The key and the battery are in the supply of the unit.
 *
 * @param unit the lock of the head unit
 * @param immobiliser what the car knows of head units
 * @param wireCut whether the wire between the two is cut
 * @param exchanging how long it still takes until the answer to the unit's query is there; not negative, zero if none
 *     is under way
 */
@Immutable
public record CarState(LockState unit, Immobiliser immobiliser, boolean wireCut, Duration exchanging) {

    /** Rejects an exchange that nobody asked for, or that no wire carries. */
    @SideEffectFree
    public CarState {
        checkArgument(!exchanging.isNegative(), "exchanging must not be negative (R23), was %s", exchanging);
        checkArgument(
                exchanging.isZero() || asks(unit),
                "exchanging must be zero while the unit does not ask (R22), was %s",
                exchanging);
        checkArgument(
                exchanging.isZero() || !wireCut,
                "exchanging must be zero over a wire that is cut (R22), was %s",
                exchanging);
    }

    /** R19, R20: whether a unit has sent its query and still wants to know. */
    @Pure
    static boolean asks(LockState unit) {
        return unit.phase() instanceof Verifying && unit.supply().running();
    }

    @SideEffectFree
    CarState withUnit(LockState next, Duration left) {
        return new CarState(next, immobiliser, wireCut, left);
    }

    @SideEffectFree
    CarState withExchanging(Duration left) {
        return new CarState(unit, immobiliser, wireCut, left);
    }

    @SideEffectFree
    CarState withImmobiliser(Immobiliser next) {
        return new CarState(unit, next, wireCut, exchanging);
    }

    /** A cut ends the exchange that ran over the wire, and a wire just mended carries none. */
    @SideEffectFree
    CarState withWireCut(boolean cut) {
        return new CarState(unit, immobiliser, cut, Duration.ZERO);
    }
}
