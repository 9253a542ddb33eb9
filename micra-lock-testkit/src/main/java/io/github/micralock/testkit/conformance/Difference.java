// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.event.LockEvent;

/**
 * Where a lock does something else than the reference.
 *
 * <p>This class is immutable.
 *
 * @param run the events that lead there, from the initial state; no shorter run shows a difference
 * @param what what differs, such as {@code signals}
 * @param expected what the reference has
 * @param found what the lock has
 */
@Immutable
public record Difference(ImmutableList<LockEvent> run, String what, String expected, String found) {

    /** Accepts any parts. */
    public Difference {}

    /**
     * Returns this difference to be read.
     *
     * @return what differs, and the run, an event a line
     */
    @Override
    @SuppressWarnings("allcheckers:purity.call") // writes to nothing but the text it makes
    public String toString() {
        return text();
    }

    private String text() {
        String steps = run.stream().map(event -> "\n    " + event.text()).collect(joining());
        return what + " must be " + expected + ", was " + found + ", after" + (run.isEmpty() ? " nothing" : steps);
    }
}
