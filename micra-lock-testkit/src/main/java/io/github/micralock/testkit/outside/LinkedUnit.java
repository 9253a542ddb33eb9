// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

/** Where stories bring a unit that asks an immobiliser. */
final class LinkedUnit {

    private LinkedUnit() {}

    /** Asking to be enrolled, for the first time. */
    static Driver fresh(Driver driver) {
        return driver.switchesOn().seesAsking(false, "R19, a new unit asks to be enrolled");
    }

    /** Enrolled, and playing. */
    static Driver confirmed(Driver driver) {
        return fresh(driver).does("immobiliser confirmed").seesPlaying("R19, it was confirmed");
    }

    /** Enrolled, and asking at its next start. */
    static Driver asking(Driver driver) {
        return confirmed(driver)
                .does("ignition OFF")
                .seesDark("R1, it does not run")
                .does("ignition ACC")
                .seesAsking(true, "R20, a linked unit asks to be verified");
    }
}
