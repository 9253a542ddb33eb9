// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** News in the order in which they happened: a list that grows at its end for the price of one object. */
final class Backlog {

    static final Backlog EMPTY = new Backlog(null, null);

    private final @Nullable Backlog earlier;
    private final @Nullable News last;

    private Backlog(@Nullable Backlog earlier, @Nullable News last) {
        this.earlier = earlier;
        this.last = last;
    }

    Backlog plus(News news) {
        return new Backlog(this, news);
    }

    boolean isEmpty() {
        return last == null;
    }

    @SuppressWarnings("nullness:dereference.of.nullable") // only EMPTY has nothing earlier, and the loop ends there
    ImmutableList<News> inOrder() {
        ImmutableList.Builder<News> latestFirst = ImmutableList.builder();
        for (Backlog rest = this; rest.last != null; rest = rest.earlier) {
            latestFirst.add(rest.last);
        }
        return latestFirst.build().reverse();
    }
}
