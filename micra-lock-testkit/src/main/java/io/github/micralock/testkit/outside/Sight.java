// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.testkit.expected.FaceplateText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What happened, and what was to be seen then.
 *
 * @param event what happened
 * @param faceplate what a person saw and heard after it
 */
public record Sight(LockEvent event, Faceplate faceplate) {

    /** Sights as a table for a person: a numbered line each, such as {@code 1 ignition ACC -> "CODE"}. */
    static String table(ImmutableList<Sight> sights) {
        return table(sights, sights.stream().map(Sight::event).collect(ImmutableList.toImmutableList()));
    }

    /** The same for events of which the last ones were not seen yet; their lines end where the sight would be. */
    static String table(ImmutableList<Sight> sights, ImmutableList<LockEvent> events) {
        int width =
                events.stream().mapToInt(event -> event.text().length()).max().orElse(0);
        return IntStream.range(0, events.size())
                .mapToObj(index -> Strings.padStart(Integer.toString(index + 1), 3, ' ')
                        + " "
                        + Strings.padEnd(events.get(index).text(), width, ' ')
                        + " -> "
                        + (index < sights.size()
                                ? FaceplateText.of(sights.get(index).faceplate())
                                : ""))
                .collect(Collectors.joining("\n"));
    }
}
