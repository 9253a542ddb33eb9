// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.formal.twin.Typist.Habit;
import java.time.Duration;

/**
 * What the specification and the Java are compared on: a profile, how long a tick is, and how many of them may pass in one
 * event.
 *
 * @param name what it is called: letters, digits and underscores
 * @param profile the profile; its durations are whole ticks, its code as long as a {@link Typist} needs
 * @param tick how long a tick is
 * @param elapses the amounts of time that pass in one event, in ticks
 * @param habit which entries are typed
 */
public record Instance(String name, LockProfile profile, Duration tick, ImmutableList<Integer> elapses, Habit habit) {

    static final UnitIdentity IDENTITY = UnitIdentity.of("unit-1");
    static final UnitIdentity STRANGER = UnitIdentity.of("unit-2");

    Grid grid() {
        return new Grid(tick);
    }

    Typist typist() {
        return new Typist(profile.entry(), habit);
    }

    /** The real machine. */
    LockMachine machine() {
        return RadioLock.ofAnyKind(profile, IDENTITY, typist().code());
    }

    /**
     * Returns the constants of the module {@code Lock}. The count of attempts stands still where it does in Java.
     *
     * @return expressions of TLA+, by the names of the constants
     */
    public ImmutableMap<String, String> constants() {
        return ImmutableMap.of(
                "Profile", new ProfileRecord(profile, grid(), typist(), IDENTITY).toString(),
                "Elapses", Tla.set(elapses.stream()),
                "Seconds", grid().seconds(),
                "Most", Integer.toString(Integer.MAX_VALUE));
    }

    @Override
    public String toString() {
        return name + " at " + tick;
    }
}
