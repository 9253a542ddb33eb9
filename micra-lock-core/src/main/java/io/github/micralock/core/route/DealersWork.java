// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.LockEvent;
import java.time.Duration;

/** What a dealer does, and nobody else (R17, R24). */
public enum DealersWork implements Move {
    /** The head unit is reset: its attempts are forgiven, its link is forgotten, and nothing is unlocked. */
    UNIT_RESET(ImmutableList.of(new DealerReset())),
    /** The immobiliser is initialised anew, and knows no head unit then. */
    IMMOBILISER_INITIALISED(ImmutableList.of()),
    /** The wire between the two is mended. */
    WIRE_MENDED(ImmutableList.of());

    private final ImmutableList<LockEvent> events;

    DealersWork(ImmutableList<LockEvent> events) {
        this.events = events;
    }

    @Override
    public ImmutableList<LockEvent> events() {
        return events;
    }

    @Override
    public Effort effort() {
        return new Effort(Duration.ZERO, 1);
    }

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.dealersWork(context, this);
    }
}
