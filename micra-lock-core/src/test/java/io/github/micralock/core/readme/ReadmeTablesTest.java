// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LockSignal;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables and numbers of docs/model.md. */
class ReadmeTablesTest {

    private static final Pattern FIRST_CELL = Pattern.compile("\\| `(\\w+).*");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private final Document model = Document.model();

    @Test
    void everyRulePropertyAndClockRuleIsToldOnce() {
        assertThat(Rule.all())
                .extracting(Rule::number)
                .containsExactlyInAnyOrderElementsOf(Stream.of(numbers("R", 31), numbers("P", 10), numbers("C", 4))
                        .flatMap(numbers -> numbers)
                        .collect(toImmutableList()));
    }

    private static Stream<String> numbers(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }

    @Test
    void everyEventIsToldWithATextThatSaysIt() {
        ImmutableList<String> rows = rows("## 3. Events");
        assertThat(names(rows)).containsExactlyInAnyOrderElementsOf(kinds(LockEvent.class));
        for (String row : rows) {
            assertThat(row.split("\\|")[2])
                    .satisfies(cell -> assertThat(QUOTED.matcher(cell)
                                    .results()
                                    .map(text -> LockEvent.parse(text.group(1))
                                            .getClass()
                                            .getSimpleName()))
                            .isNotEmpty()
                            .allMatch(kind -> row.startsWith("| `" + kind + "` |")));
        }
    }

    @Test
    void everyPhaseIsTold() {
        assertThat(names(rows("## 4. State"))).containsAll(kinds(LockPhase.class));
    }

    @Test
    void everySignalIsTold() {
        assertThat(names(rows("## 5. Signals"))).containsAll(kinds(LockSignal.class));
    }

    @Test
    void everyReasonIsTold() {
        assertThat(names(rows("## 6. Why an event is ignored")))
                .containsExactlyElementsOf(Arrays.stream(IgnoredReason.values())
                        .map(IgnoredReason::name)
                        .collect(toImmutableList()));
    }

    private static ImmutableSet<String> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(toImmutableSet());
    }

    private ImmutableList<String> rows(String heading) {
        return model.section(heading).stream()
                .filter(line -> FIRST_CELL.matcher(line).matches())
                .collect(toImmutableList());
    }

    private static ImmutableList<String> names(ImmutableList<String> rows) {
        return rows.stream()
                .map(FIRST_CELL::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1))
                .collect(toImmutableList());
    }
}
