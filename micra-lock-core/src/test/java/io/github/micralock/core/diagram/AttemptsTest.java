// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of wrong entries in words and as events. */
class AttemptsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3         | 3  | ''",
                "2             | 3  | 2nd",
                "2 3           | 3  | 2nd and 3rd",
                "1 2 3 5 7 8   | 9  | 1st to 3rd, 5th, 7th and 8th",
                "2 4 6         | 7  | 2nd, 4th, 6th",
            })
    void ofAllThereAreEachIsNamed(String some, int last, String words) {
        assertThat(attempts(some, last, false).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3     | 3 | ''",
                "2 4 6     | 7 | 2nd, 4th, 6th, ...",
                "2 4 6     | 8 | 2nd, 4th, 6th",
                "3 4 5 6   | 6 | 3rd and later",
                "3 4 5 6   | 7 | 3rd to 6th",
                "8 11 14   | 16 | 8th, 11th, 14th, ...",
                "2 4 6 7   | 7 | 2nd, 4th, 6th and 7th",
                "5 6       | 6 | 5th and 6th",
            })
    void ofThoseThatGoOnForEverTheBeginningIsEnough(String some, int last, String words) {
        assertThat(attempts(some, last, true).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3 | 3 | ''                   | code.wrong",
                "2 3   | 3 | ''                   | code.wrong.2 code.wrong.3",
                "2     | 3 | not on probation     | code.wrong.2.not_on_probation",
                "1 2 3 | 3 | linked, with battery | code.wrong.1.linked.with_battery code.wrong.2.linked.with_battery"
                        + " code.wrong.3.linked.with_battery",
            })
    void anEventSaysNumberAndGuardWhereTheyMatter(String some, int last, String guard, String events) {
        assertThat(attempts(some, last, false).events("code.wrong", guard)).isEqualTo(events);
    }

    @Test
    void whatIsNoWrongEntryHasNoNumber() {
        ImmutableSortedSet<Integer> none = ImmutableSortedSet.of(0);
        assertThat(new Attempts(none, none, false).events("immobiliser.refused", "not linked yet"))
                .isEqualTo("immobiliser.refused.not_linked_yet");
    }

    private static Attempts attempts(String some, int last, boolean open) {
        return new Attempts(
                Streams.stream(Splitter.on(' ').split(some))
                        .map(Integer::valueOf)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare)),
                ImmutableSortedSet.copyOf(ContiguousSet.closed(1, last)),
                open);
    }
}
