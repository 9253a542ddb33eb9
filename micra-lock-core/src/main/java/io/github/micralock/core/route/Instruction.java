// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import io.github.micralock.api.event.LockEvent;

/** What a person is told who is to make one event happen. */
public final class Instruction {

    private Instruction() {}

    /**
     * Returns an event as something to do.
     *
     * @param event what is to happen
     * @return such as {@code key to ACC}, {@code press preset 1 once} or {@code wait 10 s}
     */
    public static String of(LockEvent event) {
        return EventInWords.of(event, 1);
    }
}
