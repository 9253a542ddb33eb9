// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.supply.IgnitionPosition;
import java.util.function.Predicate;

/** What a lock, or the rig around it, may lack; each is known by the events that need it. */
public enum Facility {
    /** A wire to an immobiliser: replies and a broken link. Units that ask one are skipped as well. */
    LINK(event -> event instanceof ImmobiliserReplied || event instanceof LinkLost),
    /** A dealer's equipment. */
    DEALER(event -> event instanceof DealerReset),
    /** A battery clamp to open and close. */
    BATTERY_CLAMP(event -> event instanceof BatteryConnected || event instanceof BatteryDisconnected),
    /** A switch of the radio's own. */
    RADIO_SWITCH(event -> event instanceof RadioSwitched),
    /** A key that can crank. */
    START_POSITION(event -> event instanceof IgnitionTurned turned && turned.position() == IgnitionPosition.START),
    /** A button that says that the code is complete. Codes are then typed whole, and settle. */
    CONFIRM_KEY(event -> event instanceof EntryConfirmed),
    /** A button that gives up what was typed. */
    CLEAR_KEY(event -> event instanceof EntryCleared);

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda that keeps nothing
    private final Predicate<LockEvent> needed;

    Facility(Predicate<LockEvent> needed) {
        this.needed = needed;
    }

    /**
     * Says whether an event needs this.
     *
     * @param event any event
     * @return true if it cannot happen without
     */
    public boolean isNeededFor(LockEvent event) {
        return needed.test(event);
    }
}
