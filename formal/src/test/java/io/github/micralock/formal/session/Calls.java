// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.session;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import java.time.Instant;
import org.jetbrains.lincheck.datastructures.Operation;

/**
 * What threads may do to a session and its clock at the same time. Each instance is a session of its own, one wrong code
 * before the first wait, so that a press, a judgement, a wait and its end are all a few calls away.
 */
public abstract class Calls {

    final LockMachine lock = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));
    final ManualClock clock = ManualClock.startingAt(Instant.parse("1996-03-01T08:00:00Z"));
    final LockState start = new LockState(
            Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC),
            1,
            false,
            false,
            new AwaitingCode(Catalogue.K11_HANDBOOK.entry().nothingTyped(), Duration.ZERO));

    abstract Transition send(LockEvent event);

    abstract LockState look();

    @Operation
    public String press() {
        return send(PresetPressed.of(1)).toString();
    }

    @Operation
    public String confirm() {
        return send(new EntryConfirmed()).toString();
    }

    @Operation
    public String see() {
        return look().toString();
    }

    @Operation
    public void letTimePass() {
        clock.advance(Duration.ofSeconds(10));
    }
}
