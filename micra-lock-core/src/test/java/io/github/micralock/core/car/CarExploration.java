// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;

/** Every value that can be reached from another one by a way of stepping. */
final class CarExploration {

    private CarExploration() {}

    static <S> ImmutableSet<S> reachable(S start, Function<S, ImmutableList<S>> successors) {
        Set<S> found = new LinkedHashSet<>();
        Queue<S> open = new ArrayDeque<>();
        found.add(start);
        open.add(start);
        while (!open.isEmpty()) {
            for (S next : successors.apply(open.remove())) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
        return ImmutableSet.copyOf(found);
    }
}
