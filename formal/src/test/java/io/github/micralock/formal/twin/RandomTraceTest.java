// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.TupleValue;
import tlc2.value.impl.Value;

/** The random steps are worth judging: all that can be said of a lock is said in them. */
class RandomTraceTest {

    private static final int STEPS = 1_500;

    private static Stream<Value[]> signals(Instance instance) {
        TupleValue steps = (TupleValue) new RandomTrace(instance, 11).steps(STEPS);
        return Stream.of(steps.elems)
                .map(step -> (TupleValue) Values.field((RecordValue) step, "said"))
                .flatMap(said -> Stream.of(said.elems))
                .map(signal -> ((TupleValue) signal).elems);
    }

    @Test
    void everySignalOccurs() {
        Set<String> names = new TreeSet<>();
        Instances.exact().forEach(instance -> signals(instance).forEach(signal -> names.add(Values.text(signal[0]))));

        assertThat(names)
                .containsExactly(
                        "AttemptRecorded",
                        "CodeAccepted",
                        "CodeRejected",
                        "EntryDiscarded",
                        "FaceplateChanged",
                        "Ignored",
                        "ImmobiliserQueried",
                        "LinkConfirmed",
                        "LinkRejected",
                        "PermanentlyLocked",
                        "ReArmed",
                        "WaitInterrupted",
                        "WaitServed",
                        "WaitStarted");
    }

    @Test
    void theSameStartGivesTheSameSteps() {
        Instance k11 = Instances.named("K11_HANDBOOK_EXACT");

        assertThat(new RandomTrace(k11, 7).steps(50))
                .hasToString(new RandomTrace(k11, 7).steps(50).toString());
        assertThat(new RandomTrace(k11, 7).steps(50).toString())
                .isNotEqualTo(new RandomTrace(k11, 8).steps(50).toString());
    }
}
