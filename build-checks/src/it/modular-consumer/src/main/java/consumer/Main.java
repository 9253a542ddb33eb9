// SPDX-License-Identifier: Apache-2.0
package consumer;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.faceplate.Faceplate;

/** Placeholder, until there is a lock to build. */
public final class Main {
    private Main() {}

    /**
     * Prints a faceplate.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("module " + LockMachine.class.getModule().getName());
        System.out.println(Faceplate.silent("CODE").text() + " " + SecurityCode.parse("2468"));
    }
}
