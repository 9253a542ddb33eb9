// SPDX-License-Identifier: Apache-2.0
package seed;

import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;

final class Buttons {
    private Buttons() {}

    static LockEvent last() {
        return new PresetPressed(6);
    }

    static CodeEntry nine(CodeEntry entry) {
        return entry.with(1, 9);
    }
}
