// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import io.github.micralock.core.diagnosis.Explanation;
import io.github.micralock.workbench.wording.Clockface;
import io.github.micralock.workbench.wording.PhaseWords;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Explanations in words, those of one phase in one sentence. */
final class Possibilities {

    private Possibilities() {}

    static ImmutableList<String> of(List<Explanation> explanations) {
        return Multimaps.index(explanations, explanation -> PhaseWords.of(explanation.low()))
                .asMap()
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + attempts(entry.getValue()) + left(entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String attempts(Collection<Explanation> explanations) {
        if (explanations.stream()
                .noneMatch(explanation -> explanation.profile().link().takesCode())) {
            return "";
        }
        int fewest = explanations.stream()
                .mapToInt(explanation -> explanation.low().wrongAttempts())
                .min()
                .orElse(0);
        int most = explanations.stream()
                .mapToInt(explanation -> explanation.high().wrongAttempts())
                .max()
                .orElse(0);
        boolean more = explanations.stream().anyMatch(Explanation::attemptsOrMore);
        String range = fewest == most ? Integer.toString(most) : fewest + " to " + most;
        return ", after " + range + (more ? " or more" : "") + " wrong codes";
    }

    private static String left(Collection<Explanation> explanations) {
        Duration least = explanations.stream()
                .map(explanation -> explanation.low().phase().countdown())
                .reduce((one, other) -> one.compareTo(other) < 0 ? one : other)
                .orElse(Duration.ZERO);
        Duration most = explanations.stream()
                .map(explanation -> explanation.high().phase().countdown())
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
        if (most.isZero()) {
            return "";
        }
        String end = Clockface.leftInSeconds(most) + " left";
        return least.equals(most) ? ", with " + end : ", with " + Clockface.leftInSeconds(least) + " to " + end;
    }
}
