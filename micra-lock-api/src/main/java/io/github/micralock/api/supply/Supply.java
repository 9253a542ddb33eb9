// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.supply;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * What feeds a head unit: the battery, the ignition key and the radio's own switch.
 *
 * <p>A head unit has two feeds. The <em>permanent feed</em> comes from the battery, the <em>accessory feed</em> from
 * the battery through the key. The unit is <em>running</em> while it has the accessory feed and is switched on.
 *
 * @param ignition where the key is, with or without a battery
 * @param switchedOn whether the radio's own switch is on
 * @param batteryConnected whether the battery is connected
 */
@Immutable
public record Supply(IgnitionPosition ignition, boolean switchedOn, boolean batteryConnected) {

    /** The supply of a unit just fitted: battery connected, key at LOCK, radio switched on. */
    public static final Supply JUST_FITTED;

    /** Every supply there is, so that a change of one makes no new object. */
    private static final ImmutableList<Supply> ALL;

    static {
        ImmutableList.Builder<Supply> all = ImmutableList.builder();
        for (IgnitionPosition position : IgnitionPosition.values()) {
            all.add(new Supply(position, false, false));
            all.add(new Supply(position, false, true));
            all.add(new Supply(position, true, false));
            all.add(new Supply(position, true, true));
        }
        ALL = all.build();
        JUST_FITTED = of(IgnitionPosition.LOCK, true, true);
    }

    /** Makes a supply; every combination is possible. {@link #of} makes no new object. */
    @SideEffectFree
    public Supply {}

    /**
     * Returns the one supply that all who ask for it share: there are no more than twenty.
     *
     * @param ignition where the key is, with or without a battery
     * @param switchedOn whether the radio's own switch is on
     * @param batteryConnected whether the battery is connected
     * @return the supply
     */
    @SideEffectFree
    @SuppressWarnings("EnumOrdinal") // ALL is made in this order, in this file
    public static Supply of(IgnitionPosition ignition, boolean switchedOn, boolean batteryConnected) {
        return ALL.get(4 * ignition.ordinal() + (switchedOn ? 2 : 0) + (batteryConnected ? 1 : 0));
    }

    /**
     * Says whether the permanent feed is there.
     *
     * @return true while the battery is connected
     */
    @Pure
    public boolean permanentFeed() {
        return batteryConnected;
    }

    /**
     * Says whether the accessory feed is there.
     *
     * @return true while the battery is connected and the key is at ACC or ON
     */
    @Pure
    public boolean accessoryFeed() {
        return batteryConnected && ignition.feedsAccessories();
    }

    /**
     * Says whether the unit runs.
     *
     * @return true while the accessory feed is there and the radio is switched on
     */
    @Pure
    public boolean running() {
        return accessoryFeed() && switchedOn;
    }

    /**
     * Returns this supply with the key elsewhere.
     *
     * @param position where the key is to be
     * @return this supply with the key there
     */
    @SideEffectFree
    public Supply withIgnition(IgnitionPosition position) {
        return of(position, switchedOn, batteryConnected);
    }

    /**
     * Returns this supply with the radio's own switch on or off.
     *
     * @param on whether it is to be on
     * @return this supply with the switch so
     */
    @SideEffectFree
    public Supply withSwitchedOn(boolean on) {
        return of(ignition, on, batteryConnected);
    }

    /**
     * Returns this supply with the battery connected or not.
     *
     * @param connected whether it is to be connected
     * @return this supply with the battery so
     */
    @SideEffectFree
    public Supply withBatteryConnected(boolean connected) {
        return of(ignition, switchedOn, connected);
    }
}
