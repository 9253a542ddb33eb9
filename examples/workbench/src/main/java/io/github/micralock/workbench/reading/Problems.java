// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems found so far; of a file that is none at all, the first are enough. */
final class Problems {

    static final int TOLD_AT_MOST = 20;

    private final List<Problem> found = new ArrayList<>();

    boolean isEmpty() {
        return found.isEmpty();
    }

    void add(int line, int column, String what) {
        found.add(new Problem(line, column, what));
    }

    void add(int line, Misread misread) {
        add(line, misread.column(), misread.what());
    }

    /** Says it if there is anything to say. */
    void raise(String name) throws ScenarioException {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
            ImmutableList<Problem> told = ImmutableList.copyOf(found.subList(0, Math.min(TOLD_AT_MOST, found.size())));
            throw new ScenarioException(name, told, found.size() - told.size());
        }
    }
}
