// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;

/**
 * What can happen to the supply of any unit, for those who explore what may become of one (R3).
 *
 * <pre>{@code
 * StateGraph graph = Exploration.of(lock)
 *         .over(Iterables.concat(SupplyEvents.ALL, LockEvent.parseLines("preset 1\nconfirm\nelapse PT10S\n")))
 *         .explore();
 * }</pre>
 */
public final class SupplyEvents {

    /** Each position of the key, then the switch of the radio and the battery, on and off. */
    public static final ImmutableList<LockEvent> ALL = LockEvent.parseLines("""
            ignition LOCK
            ignition OFF
            ignition ACC
            ignition ON
            ignition START
            radio on
            radio off
            battery on
            battery off
            """);

    private SupplyEvents() {}
}
