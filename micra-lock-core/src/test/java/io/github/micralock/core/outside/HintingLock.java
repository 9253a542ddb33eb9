// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.outside;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.contract.RightLocks;
import io.github.micralock.testkit.outside.MachineFromOutside;
import io.github.micralock.testkit.outside.OutsideLock;
import org.jspecify.annotations.Nullable;

/** The library's lock of a unit that is typed straight, which shows a point for as long as the last digit typed is right. */
final class HintingLock implements OutsideLock {

    private final OutsideLock right = MachineFromOutside.of(RightLocks::of);
    private @Nullable SecurityCode code;
    private int typed;
    private boolean hints;

    @Override
    public void reset(LockProfile profile, SecurityCode other) {
        right.reset(profile, other);
        code = other;
        typed = 0;
        hints = false;
    }

    @Override
    public void happen(LockEvent event) {
        right.happen(event);
        hints = event instanceof PresetPressed pressed
                && code != null
                && typed < code.length()
                && code.digitAt(++typed) == pressed.preset();
    }

    @Override
    public Faceplate faceplate() {
        Faceplate shown = right.faceplate();
        return hints ? Faceplate.silent(shown.text() + ".") : shown;
    }
}
