// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.expected;

import io.github.micralock.api.event.LockEvent;
import java.util.List;
import java.util.stream.Collectors;

/** Events as text that {@link LockEvent#parseLines} reads: a line each, ended by a line feed. */
public final class EventLines {

    private EventLines() {}

    public static String of(List<? extends LockEvent> events) {
        return events.stream().map(event -> event.text() + "\n").collect(Collectors.joining());
    }
}
