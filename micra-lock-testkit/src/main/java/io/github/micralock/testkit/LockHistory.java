// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.expected.ProfileText;
import io.github.micralock.testkit.expected.UnitText;

/**
 * A unit, and what happens to it from new. A property takes one as {@code @ForAll LockHistory}, and needs nothing else.
 * It is then a unit with a typed code and no link, whatever {@code RadioLock.of} makes:
 *
 * <pre>{@code
 * @Property
 * void myDisplayShowsWhatTheLockShows(@ForAll LockHistory history) {
 *     LockMachine lock = RadioLock.of(history.profile(), history.code());
 *     ...
 * }
 * }</pre>
 *
 * <p>{@link LockArbitraries#histories(net.jqwik.api.Arbitrary)} draws units of other kinds, such as with {@link
 * LockArbitraries#profiles()}; {@code RadioLock.ofAnyKind} makes locks of them.
 *
 * @param profile the unit's data
 * @param code the unit's code, which in a test is no secret; one that its profile's entry rules can type
 * @param events what happens, in order
 */
public record LockHistory(LockProfile profile, SecurityCode code, ImmutableList<LockEvent> events) {

    /**
     * Returns what happens, to be pasted into a test.
     *
     * @return the canonical text of the events, a line each, ended by line feeds; {@link LockEvent#parseLines} reads it
     */
    public String text() {
        return LockEvent.lines(events);
    }

    LockHistory with(ImmutableList<LockEvent> others) {
        return new LockHistory(profile, code, others);
    }

    /**
     * Returns the history for a person.
     *
     * @return the unit and its code, with its data if its profile was drawn, and then the {@link #text()}
     */
    @Override
    @SuppressWarnings("allcheckers:purity.call") // writes to nothing but the text it makes
    public String toString() {
        return unit() + "\n" + text();
    }

    /** The unit in a few words, such as {@code K11_HANDBOOK, code 2468}; a drawn one with all of its data. */
    String unit() {
        return profile.name().equals(ProfileDraws.NAME)
                ? ProfileText.of(profile) + "\ncode " + UnitText.digits(code)
                : UnitText.of(profile, code);
    }
}
