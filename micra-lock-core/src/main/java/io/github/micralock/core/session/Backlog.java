// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.Transition;
import org.jspecify.annotations.Nullable;

/** Transitions in the order in which they happened: a list that grows at its end for the price of one object. */
final class Backlog {

    static final Backlog EMPTY = new Backlog(null, null);

    private final @Nullable Backlog earlier;
    private final @Nullable Transition last;

    private Backlog(@Nullable Backlog earlier, @Nullable Transition last) {
        this.earlier = earlier;
        this.last = last;
    }

    Backlog plus(Transition transition) {
        return new Backlog(this, transition);
    }

    boolean isEmpty() {
        return last == null;
    }

    ImmutableList<Transition> inOrder() {
        ImmutableList.Builder<Transition> latestFirst = ImmutableList.builder();
        Backlog rest = this;
        while (rest != null && rest.last != null) {
            latestFirst.add(rest.last);
            rest = rest.earlier;
        }
        return latestFirst.build().reverse();
    }
}
