// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.supply.IgnitionPosition;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;
import org.jspecify.annotations.Nullable;

/** What a head unit and its car's immobiliser say to each other: the unit asks, and the answer takes its time. */
@Immutable
final class Conversation {

    private final LockMachine unit;
    private final Duration exchangeTime;
    private final @Nullable UnitIdentity identity;

    @SideEffectFree
    Conversation(LockMachine unit) {
        this.unit = unit;
        exchangeTime = unit.profile().link().exchangeTime();
        identity = identity(unit);
    }

    /** The name by which a unit calls itself at its first start (R19); null if it asks nobody. */
    @SideEffectFree
    private static @Nullable UnitIdentity identity(LockMachine unit) {
        IgnitionTurned firstStart = new IgnitionTurned(IgnitionPosition.ACC);
        for (LockSignal signal : unit.apply(unit.initial(), firstStart).signals()) {
            if (signal instanceof ImmobiliserQueried queried) {
                return queried.identity();
            }
        }
        return null;
    }

    /** R19, R20: the unit takes an event; if it asks then, the exchange begins. */
    @SideEffectFree
    CarStep taken(CarState state, LockEvent event) {
        Transition step = unit.apply(state.unit(), event);
        Duration left = CarState.asks(step.after()) ? state.exchanging() : Duration.ZERO;
        CarStep taken = CarStep.of(state.withUnit(step.after(), left), step);
        return queries(step) ? taken.then(heard(taken.after())) : taken;
    }

    /** What comes from within the car: the unit is told, and if it makes nothing of it nobody notices. */
    @SideEffectFree
    CarStep told(CarState state, LockEvent event) {
        CarStep step = taken(state, event);
        return step.ignored() ? CarStep.silently(state) : step;
    }

    @SideEffectFree
    private static boolean queries(Transition step) {
        for (LockSignal signal : step.signals()) {
            if (signal instanceof ImmobiliserQueried) {
                return true;
            }
        }
        return false;
    }

    /** R23: a unit that asks is heard from now on, unless the wire is cut. */
    @SideEffectFree
    CarStep heard(CarState state) {
        if (state.wireCut() || !CarState.asks(state.unit())) {
            return CarStep.silently(state);
        }
        return exchangeTime.isZero()
                ? answered(state.withExchanging(Duration.ZERO))
                : CarStep.silently(state.withExchanging(exchangeTime));
    }

    /** R23: the exchange is over; the immobiliser and the unit learn of each other at this instant. */
    @SideEffectFree
    CarStep answered(CarState state) {
        if (identity == null) {
            return CarStep.silently(state);
        }
        QueryPurpose purpose = purpose(state.unit());
        ImmobiliserReplied reply = new ImmobiliserReplied(state.immobiliser().reply(identity, purpose));
        Transition step = unit.apply(state.unit(), reply);
        return CarStep.of(
                state.withImmobiliser(state.immobiliser().after(identity, purpose))
                        .withUnit(step.after(), Duration.ZERO),
                step);
    }

    @Pure
    private static QueryPurpose purpose(LockState state) {
        return state.linked() ? QueryPurpose.VERIFYING : QueryPurpose.ENROLLING;
    }

    /** R26: time up to the next deadline of the car, at most; an answer that comes with the time-out comes too late. */
    @SideEffectFree
    CarStep passed(CarState state, Duration elapsed) {
        boolean arrives = !state.exchanging().isZero() && state.exchanging().equals(elapsed);
        Duration left =
                state.exchanging().isZero() ? Duration.ZERO : state.exchanging().minus(elapsed);
        CarStep passed = taken(state.withExchanging(left), new TimePassed(elapsed));
        return arrives && CarState.asks(passed.after().unit()) ? passed.then(answered(passed.after())) : passed;
    }

    @Pure
    LockMachine unit() {
        return unit;
    }

    /** The name by which the unit calls itself; null if it asks nobody. */
    @Pure
    @Nullable
    UnitIdentity identity() {
        return identity;
    }
}
