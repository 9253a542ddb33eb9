// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import io.github.micralock.api.LockState;

/** micra-lock, states alone: {@code next}, of a state that stays in a local variable from the first event to the last. */
final class Fold extends Next {

    @Override
    public void all(int count) {
        LockState folded = K11.LOCK.initial();
        for (int index = 0; index < count; index++) {
            folded = K11.LOCK.next(folded, events[index]);
        }
        state = folded;
    }
}
