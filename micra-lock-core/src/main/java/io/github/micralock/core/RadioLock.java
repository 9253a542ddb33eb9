// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.Optional;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The lock of one head unit: the reference machine.
 *
 * <p>It knows the unit's profile, its secret code and the name by which an immobiliser knows it, and nothing else; where
 * the lock is, is in the {@link LockState}. One lock serves any number of states, from any number of threads.
 *
 * <pre>{@code
 * LockMachine lock = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));
 * LockState state = lock.next(lock.initial(), LockEvent.parse("ignition ACC"));
 * lock.view(state).text(); // "CODE"
 * }</pre>
 */
@Immutable
public final class RadioLock implements LockMachine {

    private static final UnitIdentity UNNAMED = UnitIdentity.of("unnamed");

    private final HeadUnit unit;
    private final TransitionTable table;
    private final Passage passage;
    private final Unchanged unchanged;
    private final Display display;

    @SideEffectFree
    private RadioLock(HeadUnit unit) {
        this.unit = unit;
        table = new TransitionTable(unit);
        passage = new Passage(table);
        unchanged = new Unchanged(unit);
        display = new Display(unit.profile());
    }

    /**
     * Returns the lock of a unit that takes a typed code and knows no immobiliser.
     *
     * @param profile the make of the unit; without link
     * @param code its secret code; of the profile's length and digits
     * @return the lock
     * @throws IllegalArgumentException if the profile has a link, or the code could not be typed on such a unit; the
     *     message does not repeat the code
     */
    @SideEffectFree
    public static RadioLock of(LockProfile profile, SecurityCode code) {
        checkArgument(
                !profile.link().asksImmobiliser(),
                "profile must have no link where no identity is given (R18), was %s",
                profile.name());
        profile.entry().checkTypable(code);
        return new RadioLock(new HeadUnit(profile, code, UNNAMED));
    }

    /**
     * Returns the lock of a unit that proves itself to an immobiliser and takes no typed code.
     *
     * @param profile the make of the unit; with a link alone
     * @param identity the name by which an immobiliser knows the unit
     * @return the lock
     * @throws IllegalArgumentException if the profile has no link, or takes a code as well
     */
    @SideEffectFree
    public static RadioLock linked(LockProfile profile, UnitIdentity identity) {
        checkArgument(
                profile.link() instanceof LinkOnly,
                "profile must have a link and take no code where none is given (R18), was %s",
                profile.name());
        return new RadioLock(new HeadUnit(profile, null, identity));
    }

    /**
     * Returns the lock of a unit that asks an immobiliser first, and then for a typed code.
     *
     * @param profile the make of the unit; with a link, then a code
     * @param identity the name by which an immobiliser knows the unit
     * @param code its secret code; of the profile's length and digits
     * @return the lock
     * @throws IllegalArgumentException if the profile has no link, or takes no code, or the code could not be typed on
     *     such a unit; the message does not repeat the code
     */
    @SideEffectFree
    public static RadioLock linked(LockProfile profile, UnitIdentity identity, SecurityCode code) {
        checkArgument(
                profile.link() instanceof LinkThenCode,
                "profile must have a link, then a code, where both are given (R18), was %s",
                profile.name());
        profile.entry().checkTypable(code);
        return new RadioLock(new HeadUnit(profile, code, identity));
    }

    /**
     * Returns the lock of a unit of whatever kind, for whoever takes any profile; what the unit has no use for is left
     * aside.
     *
     * @param profile the make of the unit
     * @param identity the name by which an immobiliser knows the unit, if it asks one
     * @param code its secret code, if it takes one; then of the profile's length and digits
     * @return the lock
     * @throws IllegalArgumentException if the unit takes a code, and this one could not be typed on it; the message does
     *     not repeat the code
     */
    @SideEffectFree
    public static RadioLock ofAnyKind(LockProfile profile, UnitIdentity identity, SecurityCode code) {
        if (!profile.link().asksImmobiliser()) {
            return of(profile, code);
        }
        return profile.link().takesCode() ? linked(profile, identity, code) : linked(profile, identity);
    }

    /**
     * Returns the lock of a unit of whatever kind, as it is to somebody who does not know its code and has no luck: it
     * judges every entry wrong. Whoever derives advice from it relies on no guess, and learns nothing of any code.
     *
     * @param profile the make of the unit
     * @param identity the name by which an immobiliser knows the unit, if it asks one
     * @return the lock
     */
    @SideEffectFree
    public static RadioLock ofUnknownCode(LockProfile profile, UnitIdentity identity) {
        return new RadioLock(new HeadUnit(profile, null, identity));
    }

    @Override
    @Pure
    public LockProfile profile() {
        return unit.profile();
    }

    @Override
    @SideEffectFree
    public LockState initial() {
        return new LockState(Supply.JUST_FITTED, 0, false, false, unit.beginning());
    }

    @Override
    @SideEffectFree
    public LockState next(LockState state, LockEvent event) {
        return event instanceof TimePassed passed
                ? passage.through(state, passed)
                : event.match(state, table.rules(state));
    }

    @Override
    @SideEffectFree
    public Transition apply(LockState state, LockEvent event) {
        LockState after = next(state, event);
        return new Transition(
                state,
                event,
                after,
                isSame(state, after)
                        ? event.match(state, unchanged)
                        : Signals.join(noticed(state, event, after), faceplateChange(state, after)));
    }

    /** The very same state says that the event was not taken; an equal one, that it was and left all as it was. */
    @Pure
    @SuppressWarnings("ReferenceEquality") // identity is what is asked for, see above
    private static boolean isSame(LockState before, LockState after) {
        return before == after;
    }

    @SideEffectFree
    private ImmutableList<LockSignal> noticed(LockState state, LockEvent event, LockState after) {
        return event instanceof TimePassed passed
                ? passage.signals(state, passed)
                : table.rules(state).signals(state, event, after);
    }

    @SideEffectFree
    private ImmutableList<LockSignal> faceplateChange(LockState before, LockState after) {
        Faceplate faceplate = view(after);
        return faceplate.equals(view(before)) ? ImmutableList.of() : ImmutableList.of(new FaceplateChanged(faceplate));
    }

    @Override
    @SideEffectFree
    public Faceplate view(LockState state) {
        return display.faceplate(state);
    }

    @Override
    @SideEffectFree
    public Optional<Duration> nextDeadline(LockState state) {
        Duration due = table.rules(state).due(state);
        return due.isZero() ? Optional.empty() : Optional.of(due);
    }

    /**
     * Returns the name of the profile, and never the code.
     *
     * @return such as {@code RadioLock[K11_HANDBOOK]}
     */
    @Override
    @SideEffectFree
    public String toString() {
        return "RadioLock[" + unit.profile().name() + "]";
    }
}
