// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import io.github.micralock.core.wording.InWords;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The arrows of a diagram of phases: the ways between the same two phases are one arrow, with a label or some each. */
final class PhaseArrows {

    /** More lines than that about one way say less than one line with all of it. */
    private static final int LINES = 4;

    private static final int A_ROW = 3;

    private final PhaseFold fold;
    private final boolean open;
    private final SortedMap<Way, SetMultimap<Duration, Integer>> ways;

    /**
     * Makes the arrows of a fold.
     *
     * @param fold all steps
     * @param open whether there are more wrong entries than were looked at
     */
    PhaseArrows(PhaseFold fold, boolean open) {
        this.fold = fold;
        this.open = open;
        ways = fold.ways();
    }

    /** The arrows in the order of their sources, then of their targets. */
    ImmutableList<Arrow> between(List<String> phases) {
        return phases.stream()
                .flatMap(source -> phases.stream().map(target -> new Arrow(source, target, labels(source, target))))
                .filter(arrow -> !arrow.labels().isEmpty())
                .collect(toImmutableList());
    }

    private ImmutableList<Label> labels(String source, String target) {
        return ways.entrySet().stream()
                .filter(way -> way.getKey().source().equals(source))
                .filter(way -> way.getKey().target().equals(target))
                .flatMap(way -> labels(way.getKey(), way.getValue()))
                .collect(toImmutableList());
    }

    private Stream<Label> labels(Way way, SetMultimap<Duration, Integer> attempts) {
        ImmutableList<Duration> lasting = ImmutableList.copyOf(attempts.keySet());
        return lasting.size() > LINES
                ? Stream.of(label(way, attempts.values(), several(lasting)))
                : lasting.stream().map(each -> label(way, attempts.get(each), one(each)));
    }

    private Label label(Way way, Collection<Integer> numbers, String lasting) {
        Attempts attempts = new Attempts(ImmutableSortedSet.copyOf(numbers), fold.attempts(way.cause()), open);
        String words = Stream.of(way.cause().words(), attempts.words(), way.guard())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Label(words + lasting, attempts.events(way.cause().token(), way.guard()));
    }

    private static String one(Duration lasting) {
        return lasting.isZero() ? "" : ": " + InWords.of(lasting);
    }

    private static String several(List<Duration> lasting) {
        return Stream.concat(
                        lasting.stream().limit(A_ROW).map(InWords::of),
                        Stream.of("...", InWords.of(lasting.get(lasting.size() - 1))))
                .collect(Collectors.joining(", ", ": ", ""));
    }
}
