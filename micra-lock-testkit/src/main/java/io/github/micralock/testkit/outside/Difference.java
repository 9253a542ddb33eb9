// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.expected.FaceplateText;
import io.github.micralock.testkit.expected.UnitText;

/**
 * The place in a word at which a lock shows something else than it must.
 *
 * @param word what must be seen
 * @param length how many events it took; zero if the unit just fitted looks wrong already
 * @param seen what the lock showed then, or how it broke
 * @param silent whether it did not answer in time, so that each try to see that again takes as long
 */
public record Difference(Word word, int length, String seen, boolean silent) {

    /**
     * Returns the events up to the difference.
     *
     * @return the last of them is the one that shows it
     */
    public ImmutableList<LockEvent> events() {
        return word.events().subList(0, length);
    }

    /**
     * Returns the events up to the difference, to be pasted.
     *
     * @return their canonical text, a line each, ended by line feeds
     */
    public String text() {
        return LockEvent.lines(events());
    }

    /**
     * Returns what must be seen.
     *
     * @return a faceplate in words, such as {@code dark}, {@code plays} or {@code "CODE"}
     */
    public String expected() {
        return FaceplateText.of(
                length == 0 ? word.atFirst() : word.sights().get(length - 1).faceplate());
    }

    /**
     * Returns the difference for a person.
     *
     * @return the unit, the events up to the difference with what was seen, and at last both sides
     */
    @Override
    @SuppressWarnings("allcheckers:purity.call") // writes to nothing but the text it makes
    public String toString() {
        return "expected " + expected() + ", seen " + seen + "\n"
                + UnitText.of(word.profile(), word.code()) + ", just fitted"
                + (length == 0 ? "" : "\n" + Sight.table(word.sights().subList(0, length - 1), events()) + seen);
    }
}
