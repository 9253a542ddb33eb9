// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.supply;

import org.checkerframework.dataflow.qual.Pure;

/** What must be there for a penalty to run down (R14). */
public enum SupplyCondition {
    /** The battery is enough. */
    PERMANENT_FEED {
        @Override
        @Pure
        public boolean holds(Supply supply) {
            return supply.permanentFeed();
        }
    },
    /** The key must be at ACC or ON; the radio itself may be off. */
    ACCESSORY_FEED {
        @Override
        @Pure
        public boolean holds(Supply supply) {
            return supply.accessoryFeed();
        }
    },
    /** The radio must be on. */
    RUNNING {
        @Override
        @Pure
        public boolean holds(Supply supply) {
            return supply.running();
        }
    };

    /**
     * Says whether this condition holds.
     *
     * @param supply the supply to look at
     * @return true if it holds there
     */
    @Pure
    public abstract boolean holds(Supply supply);
}
