// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A rule as a person in the driver's seat lives through it.
 *
 * @param name the rule's number and what it says, such as {@code R13_noPressCountsDuringAWait}
 * @param telling what the driver does, and what must be seen
 */
public record Story(String name, Consumer<Driver> telling) {

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
     * Lets a driver live through it.
     *
     * @param driver somebody in a unit just fitted
     * @throws org.opentest4j.AssertionFailedError if the unit breaks the rule, with all that was done and seen
     * @throws org.opentest4j.TestAbortedException if the unit's profile, or what its lock lacks, leaves nothing to tell
     */
    public void tell(Driver driver) {
        telling.accept(driver);
    }
}
