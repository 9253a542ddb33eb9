// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.conformance.ReferenceGraph;
import io.github.micralock.testkit.outside.EchoLock;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A suite keeps what it promises: it finds a step that leads elsewhere exactly if some history shows it. */
class CompleteSuiteTest {

    private static final ConformanceUnit UNIT = ConformanceUnit.all().stream()
            .filter(unit -> unit.name().equals("CONFORMANCE_SEARCHING"))
            .findFirst()
            .orElseThrow();
    private static final ReferenceGraph GRAPH = UNIT.graph();
    private static final int STATES = CompleteSuite.withRestart(UNIT, 0).states();
    private static final int FAULTS = 300;

    @Test
    void everyStepThatLeadsElsewhereIsFoundIfAnythingShowsIt() {
        CompleteSuite suite = CompleteSuite.withRestart(UNIT, 0);
        ImmutableList<FaultyMachine.Fault> faults = faults();

        assertThat(faults).allSatisfy(fault -> {
            FaultyMachine wrong = new FaultyMachine(GRAPH, fault);
            assertThat(suite.firstFinding(wrong).isPresent()).isEqualTo(wrong.showsIt());
        });
        assertThat(faults)
                .filteredOn(fault -> new FaultyMachine(GRAPH, fault).showsIt())
                .hasSizeGreaterThan(FAULTS / 2);
    }

    @Test
    void aRestartThatLosesSomethingIsFoundOnlyByASuiteWithRestarts() {
        ImmutableList<FaultyMachine> forgetful = IntStream.range(0, STATES)
                .mapToObj(state -> new FaultyMachine(
                        GRAPH, new FaultyMachine.Fault(state, CompleteSuite.RESTART, (state + 1) % STATES)))
                .collect(ImmutableList.toImmutableList());

        assertThat(forgetful).allSatisfy(lock -> {
            assertThat(CompleteSuite.of(UNIT, 0).firstFinding(lock)).isEmpty();
            assertThat(CompleteSuite.withRestart(UNIT, 0).firstFinding(lock))
                    .get()
                    .satisfies(found -> assertThat(found.inputs()).contains(CompleteSuite.RESTART));
        });
    }

    @Test
    void anExtraStateMakesASuiteLonger() {
        assertThat(CompleteSuite.of(UNIT, 1).words().count())
                .isGreaterThan(10 * CompleteSuite.of(UNIT, 0).words().count());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompleteSuite.of(UNIT, -1))
                .withMessage("extraStates must not be negative, was -1");
    }

    @Test
    void aLockThatBreaksOrCannotRestartIsAFinding() {
        assertThat(CompleteSuite.withRestart(UNIT, 0).firstFinding(EchoLock.right()))
                .get()
                .satisfies(found -> assertThat(found.toString())
                        .startsWith("expected ")
                        .contains(", seen ")
                        .contains(" after\n"));
    }

    @Test
    void aWordTellsWhatMustBeSeen() {
        CompleteSuite suite = CompleteSuite.of(UNIT, 0);
        FaultyMachine right = new FaultyMachine(GRAPH, new FaultyMachine.Fault(-1, "", 0));

        assertThat(suite.words())
                .allSatisfy(word ->
                        assertThat(suite.expected(word).heldAgainst(right)).isEmpty());
        assertThat(suite.states()).isLessThanOrEqualTo(GRAPH.states().size());
        assertThat(suite.unit()).isEqualTo(UNIT);
    }

    private static ImmutableList<FaultyMachine.Fault> faults() {
        Random random = new Random(7);
        return IntStream.range(0, FAULTS)
                .mapToObj(number -> new FaultyMachine.Fault(
                        random.nextInt(STATES),
                        random.nextInt(20) == 0
                                ? CompleteSuite.RESTART
                                : GRAPH.alphabet()
                                        .get(random.nextInt(GRAPH.alphabet().size()))
                                        .text(),
                        random.nextInt(STATES)))
                .collect(ImmutableList.toImmutableList());
    }
}
