// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.micralock.core.snapshot.Snapshot;
import java.util.List;

/** A state as a place of a diagram: what its snapshot says, in three lines. */
final class StateNode {

    private static final Splitter WORDS = Splitter.on(' ');
    private static final Joiner LINE = Joiner.on(' ');

    /** Title, version, name and fingerprint of the profile are the same for all. */
    private static final int SUPPLY = 5;

    private static final int COUNT = SUPPLY + 6;
    private static final int PHASE = COUNT + 6;

    private StateNode() {}

    static Node of(String id, Snapshot state) {
        List<String> words = WORDS.splitToList(state.text());
        return new Node(
                id,
                ImmutableList.of(
                        LINE.join(words.subList(PHASE, words.size())),
                        LINE.join(words.subList(SUPPLY, COUNT)),
                        LINE.join(words.subList(COUNT, PHASE))));
    }
}
