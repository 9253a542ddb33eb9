// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import com.google.common.collect.ImmutableList;
import io.github.micralock.workbench.scenario.Cue;
import io.github.micralock.workbench.scenario.Extent;
import io.github.micralock.workbench.scenario.Repeat;
import io.github.micralock.workbench.scenario.Script;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** The script so far, and the repeats in it that are still open; nothing gets in that goes beyond the limits. */
final class Blocks {

    static final int DEEPEST = 8;

    /** A script that grows, and where it began. */
    private static final class Open {
        final int line;
        final int column;
        final int times;
        final ImmutableList.Builder<Cue> cues = ImmutableList.builder();
        Extent extent = Extent.NONE;

        Open(int line, int column, int times) {
            this.line = line;
            this.column = column;
            this.times = times;
        }

        Script script() {
            return new Script(cues.build(), extent);
        }
    }

    private final Open whole = new Open(1, 1, 1);
    private final Deque<Open> repeats = new ArrayDeque<>();

    boolean isRepeating() {
        return !repeats.isEmpty();
    }

    /** Returns how much time has passed before the next cue, were no repeat open. */
    Duration now() {
        return whole.extent.length();
    }

    void open(int line, int column, int times) throws Misread {
        if (repeats.size() == DEEPEST) {
            throw new Misread(column, "repeats go at most %s deep", DEEPEST);
        }
        repeats.push(new Open(line, column, times));
    }

    void add(int column, Cue cue) throws Misread {
        Open open = isRepeating() ? repeats.element() : whole;
        Extent extent = open.extent.plus(cue.extent());
        if (extent.isTooLong()) {
            throw Amount.tooLong(column);
        }
        if (extent.isTooMuch()) {
            throw new Misread(column, "a scenario makes at most %s events, and this goes beyond", Extent.MOST);
        }
        open.cues.add(cue);
        open.extent = extent;
    }

    void close(int column, Problems problems) throws Misread {
        if (!isRepeating()) {
            throw new Misread(column, "'end' without a 'repeat' before it");
        }
        Open closed = repeats.pop();
        if (closed.extent.equals(Extent.NONE)) {
            if (problems.isEmpty()) {
                problems.add(closed.line, closed.column, "there is nothing to repeat before its 'end'");
            }
            return;
        }
        try {
            add(closed.column, new Repeat(closed.times, closed.script()));
        } catch (Misread beyond) {
            problems.add(closed.line, beyond);
        }
    }

    Script script(Problems problems) {
        repeats.forEach(open -> problems.add(open.line, open.column, "'repeat' without an 'end' after it"));
        return whole.script();
    }
}
