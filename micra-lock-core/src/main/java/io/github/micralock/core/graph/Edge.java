// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;

/**
 * One step of the state graph.
 *
 * @param source where it starts
 * @param event what happens
 * @param target where it leads; equal to the source if the event changes nothing
 */
public record Edge(LockState source, LockEvent event, LockState target) {

    /**
     * Says whether the event changes nothing.
     *
     * @return true if the target equals the source
     */
    public boolean isLoop() {
        return source.equals(target);
    }
}
