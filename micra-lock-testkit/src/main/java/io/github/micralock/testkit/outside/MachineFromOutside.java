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
 * OutsideLock reference = MachineFromOutside.of((profile, code) -> RadioLock.ofAnyKind(profile, identity, code));
 * }</pre>
 */
public final class MachineFromOutside implements RestartableLock {

    private final BiFunction<LockProfile, SecurityCode, LockMachine> machines;
    private final BiFunction<LockProfile, LockState, LockState> savedAndLoaded;
    private final Limits limits;
    private @Nullable Placed unit;

    private MachineFromOutside(
            BiFunction<LockProfile, SecurityCode, LockMachine> machines,
            BiFunction<LockProfile, LockState, LockState> savedAndLoaded,
            Limits limits) {
        this.machines = machines;
        this.savedAndLoaded = savedAndLoaded;
        this.limits = limits;
    }

    /**
     * Returns the adapter of machines.
     *
     * @param machines makes one of a profile and a code
     * @return a lock that can do everything
     */
    public static MachineFromOutside of(BiFunction<LockProfile, SecurityCode, LockMachine> machines) {
        return new MachineFromOutside(machines, (profile, state) -> state, Limits.NONE);
    }

    /**
     * Returns this adapter with a way to save states.
     *
     * @param way writes a state of a profile down, and reads it again
     * @return an adapter of the same machines; without this, a restart keeps the state as it is
     */
    public MachineFromOutside restartingBy(BiFunction<LockProfile, LockState, LockState> way) {
        return new MachineFromOutside(machines, way, limits);
    }

    /**
     * Returns this adapter with limits, to see what is left of a contract or a suite for such a lock.
     *
     * @param other what the lock declares that it cannot do; it breaks if it is asked for that
     * @return an adapter of the same machines
     */
    public MachineFromOutside within(Limits other) {
        return new MachineFromOutside(machines, savedAndLoaded, other);
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public void reset(LockProfile profile, SecurityCode code) {
        limits.whyNot(profile).ifPresent(MachineFromOutside::refuse);
        LockMachine machine = machines.apply(profile, code);
        unit = new Placed(machine, machine.initial());
    }

    @Override
    public void happen(LockEvent event) {
        limits.whyNot(event).ifPresent(MachineFromOutside::refuse);
        Placed here = placed();
        unit = new Placed(here.machine(), here.machine().next(here.state(), event));
    }

    @Override
    public void restart() {
        Placed here = placed();
        unit = new Placed(here.machine(), savedAndLoaded.apply(here.machine().profile(), here.state()));
    }

    @Override
    public Faceplate faceplate() {
        Placed here = placed();
        return here.machine().view(here.state());
    }

    private static void refuse(String reason) {
        throw new OutsideLockException(reason);
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
