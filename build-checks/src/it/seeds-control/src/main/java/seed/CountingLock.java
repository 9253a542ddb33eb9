// SPDX-License-Identifier: Apache-2.0
package seed;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.LockEvent;

abstract class CountingLock implements LockMachine {
    @Override
    public LockState next(LockState state, LockEvent event) {
        return event instanceof DealerReset ? initial() : state;
    }
}
