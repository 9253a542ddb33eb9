// SPDX-License-Identifier: Apache-2.0
package seed;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import java.time.Instant;

abstract class CountingLock implements LockMachine {
    private static int steps = 0;

    @Override
    public LockState next(LockState state, LockEvent event) {
        steps++; // SEED [purity.assign.field]
        return late() ? initial() : state; // SEED [purity.call]
    }

    static boolean late() {
        return steps > 3 && Instant.now().isAfter(Instant.EPOCH);
    }
}
