// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import io.github.micralock.core.wording.Ordinal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbers of the wrong entries that lead somewhere, among all that were seen.
 *
 * @param some those that do
 * @param all those that were seen; they contain {@code some}
 * @param open whether more follow after the last that was seen
 */
record Attempts(ImmutableSortedSet<Integer> some, ImmutableSortedSet<Integer> all, boolean open) {

    private static final int A_ROW = 3;

    /** Such as {@code 3rd to 19th}, {@code 2nd, 4th, 6th, ...} or {@code 2nd and later}; nothing if all of them do. */
    String words() {
        if (some.equals(all)) {
            return "";
        }
        int step = step();
        if (step == 0) {
            return ranges();
        }
        return step == 1 ? Ordinal.of(some.first()) + " and later" : firstThree() + ", ...";
    }

    /** The descriptors of the events of a cause: one for each number, or one that fits every number. */
    String events(String cause, String guard) {
        String besides = guard.isEmpty() ? "" : "." + guard.replace(", ", ".").replace(' ', '_');
        return some.equals(all) && besides.isEmpty()
                ? cause
                : some.stream().map(number -> event(cause, number) + besides).collect(Collectors.joining(" "));
    }

    private static String event(String cause, int number) {
        return number == 0 ? cause : cause + "." + number;
    }

    /** How far apart they are if they go on for ever at equal distances; zero if they do not. */
    private int step() {
        ImmutableList<Integer> numbers = some.asList();
        if (!open || numbers.size() < A_ROW) {
            return 0;
        }
        int step = numbers.get(1) - numbers.get(0);
        boolean even = IntStream.range(1, numbers.size())
                .allMatch(index -> numbers.get(index) - numbers.get(index - 1) == step);
        return even && some.last() + step > all.last() ? step : 0;
    }

    private String firstThree() {
        return some.stream().limit(A_ROW).map(Ordinal::of).collect(Collectors.joining(", "));
    }

    private String ranges() {
        TreeRangeSet<Integer> ranges = TreeRangeSet.create();
        some.forEach(number -> ranges.add(Range.closedOpen(number, number + 1)));
        return ranges.asRanges().stream()
                .map(range -> ContiguousSet.create(range, DiscreteDomain.integers()))
                .map(Attempts::run)
                .collect(Collectors.joining(", "));
    }

    private static String run(ContiguousSet<Integer> run) {
        return switch (run.size()) {
            case 1 -> Ordinal.of(run.first());
            case 2 -> Ordinal.of(run.first()) + " and " + Ordinal.of(run.last());
            default -> Ordinal.of(run.first()) + " to " + Ordinal.of(run.last());
        };
    }
}
