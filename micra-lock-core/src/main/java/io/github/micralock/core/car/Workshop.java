// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * What can be done to a car and its head unit besides driving it: the wire, the immobiliser, the unit itself (R22-R24).
 *
 * <p>Every operation is total, deterministic and pure, as the events of a {@link Car} are. A dealer's reset of the head
 * unit is one of those events.
 */
@Immutable
public final class Workshop {

    private final Conversation conversation;

    @SideEffectFree
    Workshop(Conversation conversation) {
        this.conversation = conversation;
    }

    /**
     * Cuts the wire between the head unit and the immobiliser: an answer under way is lost, and a unit that plays loses
     * its link (R22).
     *
     * @param state where the car is
     * @return the step; ignored if the wire is cut already
     */
    @SideEffectFree
    public CarStep cutWire(CarState state) {
        return state.wireCut()
                ? CarStep.ignored(state, IgnoredReason.ALREADY_SO)
                : conversation.told(state.withWireCut(true), new LinkLost());
    }

    /**
     * Mends the wire: a unit that still asks is heard from now on (R20).
     *
     * @param state where the car is
     * @return the step; ignored if the wire is whole
     */
    @SideEffectFree
    public CarStep mendWire(CarState state) {
        return state.wireCut()
                ? conversation.heard(state.withWireCut(false))
                : CarStep.ignored(state, IgnoredReason.ALREADY_SO);
    }

    /**
     * Replaces the immobiliser. Its wire comes off for that, so a unit that plays loses its link.
     *
     * @param state where the car is
     * @param immobiliser the other one
     * @return the step
     */
    @SideEffectFree
    public CarStep replaceImmobiliser(CarState state, Immobiliser immobiliser) {
        if (state.wireCut()) {
            return CarStep.silently(state.withImmobiliser(immobiliser));
        }
        CarStep cut = cutWire(state);
        return cut.then(mendWire(cut.after().withImmobiliser(immobiliser)));
    }

    /**
     * Initialises the immobiliser anew: it knows no head unit then (R24). The unit is not told; it finds out when it asks.
     *
     * @param state where the car is
     * @return the step
     */
    @SideEffectFree
    public CarStep reinitialise(CarState state) {
        return CarStep.silently(state.withImmobiliser(Immobiliser.EMPTY));
    }

    /**
     * Takes the head unit out of its car: its permanent feed is gone.
     *
     * @param state where the car is
     * @return the unit, and the car without it
     */
    @SideEffectFree
    public Removal takeOut(CarState state) {
        CarStep step = conversation.told(state, new BatteryDisconnected());
        Supply supply = state.unit().supply();
        return new Removal(
                step.after().unit(),
                new RadioBay(supply.ignition(), supply.batteryConnected(), state.immobiliser(), state.wireCut()),
                step.signals(),
                step.transitions());
    }

    /**
     * Fits a head unit in a car that has none. The unit comes without a feed and gets that of the car; its own switch
     * stays as it is.
     *
     * @param unit the lock of the unit; any state, such as that of a new one
     * @param bay the car
     * @return the step that leads to the car with that unit
     */
    @SideEffectFree
    public CarStep fit(LockState unit, RadioBay bay) {
        CarState there = new CarState(unit, bay.immobiliser(), bay.wireCut(), Duration.ZERO);
        CarStep unfed = conversation.told(there, new BatteryDisconnected());
        CarStep keyed = unfed.then(conversation.told(unfed.after(), new IgnitionTurned(bay.ignition())));
        return bay.batteryConnected() ? keyed.then(conversation.told(keyed.after(), new BatteryConnected())) : keyed;
    }
}
