// SPDX-License-Identifier: Apache-2.0
package com.example.car;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.util.List;

/** The lock of one radio, and what its display says after each event. */
public final class FirstLock {

    public static void main(String[] args) {
        LockMachine lock = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("1230"));
        LockState state = lock.initial();
        for (String event : List.of(
                "ignition ACC", "preset 1", "confirm", "preset 1", "confirm", "elapse PT9.5S", "elapse PT0.5S")) {
            state = lock.next(state, LockEvent.parse(event));
            System.out.println(event + " -> " + lock.view(state).text());
        }
    }
}
