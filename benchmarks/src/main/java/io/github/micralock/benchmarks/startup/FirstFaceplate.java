// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.startup;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;

/** A program that shows what a radio shows when its key is turned. */
public final class FirstFaceplate {

    private FirstFaceplate() {}

    /**
     * Prints what is shown.
     *
     * @param args none
     */
    public static void main(String[] args) {
        LockMachine lock = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2312"));
        LockState state = lock.next(lock.initial(), LockEvent.parse("ignition ACC"));
        System.out.println(lock.view(state).text());
    }
}
