// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import java.util.Collection;
import java.util.stream.Collectors;

/** A phase as a place of a diagram: its name, and what the unit shows there while it runs and nothing is typed. */
final class PhaseNode {

    private static final int WORDS = 2;

    private PhaseNode() {}

    static String id(LockState state) {
        return state.phase().getClass().getSimpleName();
    }

    static Node of(LockMachine lock, String id, Collection<LockState> states) {
        ImmutableSet<String> shown = states.stream()
                .filter(state -> !(state.phase() instanceof AwaitingCode awaiting)
                        || awaiting.entry().isEmpty())
                .map(lock::view)
                .map(PhaseNode::words)
                .filter(words -> !words.isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<String> lines = ImmutableList.<String>builder().add(id);
        if (!shown.isEmpty()) {
            lines.add(shown.stream().limit(WORDS).collect(Collectors.joining(" or "))
                    + (shown.size() > WORDS ? ", ..." : ""));
        }
        return new Node(id, lines.build());
    }

    private static String words(Faceplate faceplate) {
        return faceplate.audible() ? "plays" : faceplate.text();
    }
}
