// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The lock that the sessions of these tests hold, and where it can be. */
final class K11 {

    static final LockMachine LOCK = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));

    static final Instant MORNING = Instant.parse("1996-03-01T08:00:00Z");

    static final Duration PENALTY = Duration.ofMinutes(45);

    private K11() {}

    static List<LockEvent> events(String... lines) {
        return Arrays.stream(lines).map(LockEvent::parse).toList();
    }

    /** Where a unit just fitted is after some events. */
    static LockState after(String... lines) {
        LockState state = LOCK.initial();
        for (LockEvent event : events(lines)) {
            state = LOCK.next(state, event);
        }
        return state;
    }

    static LockState after(LockState state, Duration elapsed) {
        return LOCK.next(state, new TimePassed(elapsed));
    }

    /** Three wrong codes typed, the key at ACC, and so much of the penalty left. */
    static LockState waiting(Duration remaining) {
        return new LockState(
                Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC), 3, false, false, new Waiting(remaining));
    }
}
