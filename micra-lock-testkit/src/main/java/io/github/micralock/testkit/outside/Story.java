// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.profile.LockProfile;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A rule as a person in the driver's seat lives through it.
 *
 * @param name the rule's number and what it says, such as {@code R13_noPressCountsDuringAWait}
 * @param needs what the profile of a unit must have for the story to be told to it
 * @param telling what the driver does, and what must be seen
 */
public record Story(String name, ImmutableSet<Need> needs, Consumer<Driver> telling) {

    static Story of(String name, Consumer<Driver> telling, Need... needs) {
        return new Story(name, ImmutableSet.copyOf(needs), telling);
    }

    /** A story of units that take a typed code and know no immobiliser. */
    static Story ofTypedUnits(String name, Consumer<Driver> telling, Need... needs) {
        return new Story(
                name,
                ImmutableSet.<Need>builder().add(Need.TYPED_CODE).add(needs).build(),
                telling);
    }

    /**
     * Returns every story there is, in the order in which it is told.
     *
     * @return stories of typed-code units and of linked ones
     */
    public static ImmutableList<Story> all() {
        return Stories.ALL;
    }

    /**
     * Returns the story of a name.
     *
     * @param name what it is called
     * @return the story; empty if there is none
     */
    public static Optional<Story> named(String name) {
        return all().stream().filter(story -> story.name().equals(name)).findFirst();
    }

    /**
     * Returns the rule that a story is about.
     *
     * @return its number, such as {@code R13}; the first if there are several
     */
    public String rule() {
        int end = name.indexOf('_');
        return end < 0 ? name : name.substring(0, end);
    }

    /**
     * Says whether there is something to tell.
     *
     * @param profile the unit's data
     * @return true if the profile has all that the story needs
     */
    public boolean isFor(LockProfile profile) {
        return needs.stream().allMatch(need -> need.isMetBy(profile));
    }

    /**
     * Lets a driver live through it.
     *
     * @param driver somebody in a unit just fitted, of a profile that the story is for
     * @throws org.opentest4j.AssertionFailedError if the unit breaks the rule, with all that was done and seen
     * @throws org.opentest4j.TestAbortedException if the lock lacks something that the story cannot do without
     */
    public void tell(Driver driver) {
        telling.accept(driver);
    }
}
