// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.coverage;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Strings;
import io.github.micralock.api.event.LockEvent;
import java.util.Arrays;

/** Coverage as a person reads it. What no unit of the runs can reach shows a dash. */
final class CoverageTable {

    private static final String NOT_POSSIBLE = "-";

    private final Coverage coverage;

    CoverageTable(Coverage coverage) {
        this.coverage = coverage;
    }

    String text() {
        return coverage.runs() + " runs, " + coverage.steps() + " steps, deepest attempt " + coverage.deepestAttempt()
                + ", " + coverage.origin() + "\n" + head() + "\n"
                + Cell.EVENTS.stream().map(this::row).collect(joining("\n"))
                + "\n"
                + Arrays.stream(Situation.values()).map(this::row).collect(joining("\n"));
    }

    private static String head() {
        return column("taken/ignored")
                + Cell.PHASES.stream().map(phase -> cell(phase.getSimpleName())).collect(joining());
    }

    private String row(Class<? extends LockEvent> event) {
        return column(event.getSimpleName())
                + Cell.PHASES.stream()
                        .map(phase -> new Cell(phase, event))
                        .map(cell -> cell(count(cell)))
                        .collect(joining());
    }

    private String count(Cell cell) {
        return coverage.profiles().stream().anyMatch(UnitKind.thatCanBe(cell.phase()))
                ? coverage.taken().count(cell) + "/" + coverage.ignored().count(cell)
                : NOT_POSSIBLE;
    }

    private String row(Situation situation) {
        boolean possible = coverage.profiles().stream().anyMatch(situation::isPossibleFor);
        return Strings.padEnd(situation.rule(), 4, ' ')
                + Strings.padEnd(situation.name(), 24, ' ')
                + cell(possible ? Integer.toString(coverage.times(situation)) : NOT_POSSIBLE);
    }

    private static String column(String text) {
        return Strings.padEnd(text, 20, ' ');
    }

    private static String cell(String text) {
        return " " + Strings.padStart(text, 13, ' ');
    }
}
