// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;

/** How the calls of a session take their turns: each as a whole, one after the other, and then what is new is told (C3). */
interface Turns {

    /** Lets the time that has passed and then an event happen. */
    Transition send(LockEvent event);

    /** Lets the time that has passed happen, and looks. */
    LockState look();
}
