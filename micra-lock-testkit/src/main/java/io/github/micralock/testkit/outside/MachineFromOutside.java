// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A lock machine, seen only from outside. It is not thread-safe.
 *
 * <pre>{@code
 * OutsideLock reference = MachineFromOutside.of(RadioLock::of);
 * }</pre>
 */
public final class MachineFromOutside implements OutsideLock {

    private final BiFunction<LockProfile, SecurityCode, LockMachine> machines;
    private @Nullable Placed unit;

    private MachineFromOutside(BiFunction<LockProfile, SecurityCode, LockMachine> machines) {
        this.machines = machines;
    }

    /**
     * Returns the adapter of machines.
     *
     * @param machines makes one of a profile and a code
     * @return a lock that can do everything
     */
    public static MachineFromOutside of(BiFunction<LockProfile, SecurityCode, LockMachine> machines) {
        return new MachineFromOutside(machines);
    }

    @Override
    public void reset(LockProfile profile, SecurityCode code) {
        LockMachine machine = machines.apply(profile, code);
        unit = new Placed(machine, machine.initial());
    }

    @Override
    public void happen(LockEvent event) {
        Placed here = placed();
        unit = new Placed(here.machine(), here.machine().next(here.state(), event));
    }

    @Override
    public Faceplate faceplate() {
        Placed here = placed();
        return here.machine().view(here.state());
    }

    private Placed placed() {
        if (unit == null) {
            throw new IllegalStateException("a reset must come before the first event");
        }
        return unit;
    }

    /** A machine and where it stands. */
    private record Placed(LockMachine machine, LockState state) {}
}
