// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.supply;

import com.google.common.collect.ImmutableList;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A position of the ignition key, in the order in which the key passes them.
 *
 * <p>The accessory feed is live at {@link #ACC} and {@link #ON} alone: Nissan's wiring texts name these two for the
 * audio unit, and list circuits that stay live while cranking separately (model, section 2).
 */
public enum IgnitionPosition {
    /** The key can be pulled out; the steering is locked. */
    LOCK,
    /** Everything off, the steering free. */
    OFF,
    /** Accessories, such as the radio, without the engine. */
    ACC,
    /** The engine runs, or could. */
    ON,
    /** Cranking: the accessory feed drops. The key springs back to {@link #ON} when it is let go. */
    START;

    private static final ImmutableList<IgnitionPosition> IN_ORDER = ImmutableList.copyOf(values());

    /**
     * Says whether the accessory feed is live here, given a battery.
     *
     * @return true at ACC and ON
     */
    @Pure
    public boolean feedsAccessories() {
        return this == ACC || this == ON;
    }

    /**
     * Returns the positions a key passes on its way from here, one step at a time.
     *
     * @param target where the key is to end
     * @return every position after this one up to and with {@code target}; empty if the key is there already
     */
    @SideEffectFree
    public ImmutableList<IgnitionPosition> stepsTo(IgnitionPosition target) {
        int from = IN_ORDER.indexOf(this);
        int to = IN_ORDER.indexOf(target);
        return to < from ? IN_ORDER.subList(to, from).reverse() : IN_ORDER.subList(from + 1, to + 1);
    }
}
