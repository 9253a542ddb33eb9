// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

/** What another thread does while a call is on its way: once, when it is first passed by. */
final class Meanwhile {

    private Runnable action = () -> {};

    void does(Runnable something) {
        action = something;
    }

    void passedBy() {
        Runnable now = action;
        action = () -> {};
        now.run();
    }
}
