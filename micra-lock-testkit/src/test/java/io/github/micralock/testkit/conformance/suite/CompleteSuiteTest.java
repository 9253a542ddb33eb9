// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.conformance.ReferenceGraph;
import io.github.micralock.testkit.outside.EchoLock;
import io.github.micralock.testkit.outside.Facility;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.RestartableLock;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** A suite keeps what it promises: it finds a step that leads elsewhere exactly if some history shows it. */
class CompleteSuiteTest {

    private static final ConformanceUnit UNIT = ConformanceUnit.all().stream()
            .filter(unit -> unit.name().equals("CONFORMANCE_SEARCHING"))
            .findFirst()
            .orElseThrow();
    private static final ReferenceGraph GRAPH = UNIT.graph();
    private static final int STATES = CompleteSuite.withRestart(UNIT, 0).states();
    private static final int FAULTS = 300;
    private static final Limits NO_DEALER = Limits.NONE.lacking(Facility.DEALER, Facility.BATTERY_CLAMP);

    @Test
    void everyStepThatLeadsElsewhereIsFoundIfAnythingShowsIt() {
        CompleteSuite suite = CompleteSuite.withRestart(UNIT, 0);
        ImmutableList<FaultyMachine.Fault> faults = faults(GRAPH, STATES);

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
                        GRAPH, FaultyMachine.Fault.leading(state, CompleteSuite.RESTART, (state + 1) % STATES)))
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
    void aTransitionCoverFindsEachStepThatShowsSomethingElse() {
        CompleteSuite cover = CompleteSuite.transitionCoverWithRestart(UNIT);
        ImmutableList<FaultyMachine.Fault> faults = IntStream.range(0, STATES)
                .boxed()
                .flatMap(state -> Stream.concat(
                                GRAPH.alphabet().stream().map(LockEvent::text), Stream.of(CompleteSuite.RESTART))
                        .map(input -> FaultyMachine.Fault.showing(state, input)))
                .collect(ImmutableList.toImmutableList());

        assertThat(faults).hasSize(Math.toIntExact(cover.words().count()));
        assertThat(faults)
                .allSatisfy(fault -> assertThat(cover.firstFinding(new FaultyMachine(GRAPH, fault)))
                        .get()
                        .satisfies(found -> assertThat(found.seen()).isEqualTo("\"fault\"")));
        assertThat(cover.firstFinding(new FaultyMachine(GRAPH, FaultyMachine.Fault.NONE)))
                .isEmpty();
    }

    @Test
    void aTransitionCoverMissesSomeStepsThatLeadElsewhere() {
        CompleteSuite cover = CompleteSuite.transitionCoverWithRestart(UNIT);

        assertThat(faults(GRAPH, STATES))
                .map(fault -> new FaultyMachine(GRAPH, fault))
                .anyMatch(wrong -> wrong.showsIt() && cover.firstFinding(wrong).isEmpty());
    }

    @Test
    void withinLimitsEveryFaultThatTheOtherEventsShowIsFound() {
        CompleteSuite suite = CompleteSuite.withRestart(UNIT, 0).within(NO_DEALER);
        ReferenceGraph graph = GRAPH.over(event -> NO_DEALER.whyNot(event).isEmpty());
        ImmutableList<FaultyMachine.Fault> faults = faults(graph, suite.states());

        assertThat(graph.alphabet()).hasSize(GRAPH.alphabet().size() - 3);
        assertThat(faults).allSatisfy(fault -> {
            FaultyMachine wrong = new FaultyMachine(graph, fault, NO_DEALER);
            assertThat(suite.firstFinding(wrong).isPresent()).isEqualTo(wrong.showsIt());
        });
        assertThat(faults)
                .filteredOn(fault -> new FaultyMachine(graph, fault).showsIt())
                .hasSizeGreaterThan(FAULTS / 2);
    }

    @Test
    void aLockIsNotAskedForWhatItsLimitsExclude() {
        FaultyMachine right = new FaultyMachine(GRAPH, FaultyMachine.Fault.NONE, NO_DEALER);
        CompleteSuite suite = CompleteSuite.withRestart(UNIT, 0);

        assertThat(suite.within(NO_DEALER).firstFinding(right)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suite.firstFinding(right))
                .withMessageStartingWith("limits must allow the suite of CONFORMANCE_SEARCHING, but: [the lock lacks ")
                .withMessageContaining("the lock lacks DEALER, which `dealer reset` needs");
        assertThat(suite.whyNot(Limits.NONE.lacking(Facility.LINK)))
                .containsExactly("the lock lacks LINK, which CONFORMANCE_SEARCHING needs");
        assertThat(suite.whyNot(Limits.NONE)).isEmpty();
    }

    @Test
    void theContractSkipsByNameWhatTheLimitsExclude() {
        ImmutableMap<String, Boolean> passed = passed(new CompleteSuiteContract() {
            @Override
            public RestartableLock lock(ConformanceUnit unit) {
                return new FaultyMachine(
                        unit.graph(),
                        FaultyMachine.Fault.NONE,
                        Limits.NONE.takingOnly(UNIT.name()).lacking(Facility.DEALER));
            }
        });

        assertThat(Maps.filterValues(passed, whether -> whether)).containsOnlyKeys(UNIT.name());
        assertThat(Maps.filterValues(passed, whether -> !whether))
                .hasSize(ConformanceUnit.all().size())
                .containsKey("CONFORMANCE_SEARCHING without: the lock lacks DEALER, which `dealer reset` needs")
                .containsKey("CONFORMANCE_K11 without: the lock takes CONFORMANCE_SEARCHING only, not CONFORMANCE_K11");
    }

    /** Whether each test passed; else it was skipped. */
    private static ImmutableMap<String, Boolean> passed(CompleteSuiteContract contract) {
        return contract.everyFaultWithinTheBoundIsFound()
                .collect(ImmutableMap.toImmutableMap(DynamicTest::getDisplayName, CompleteSuiteTest::passes));
    }

    private static boolean passes(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return true;
        } catch (TestAbortedException skipped) {
            return false;
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void aWordTellsWhatMustBeSeen() {
        CompleteSuite suite = CompleteSuite.of(UNIT, 0);
        FaultyMachine right = new FaultyMachine(GRAPH, FaultyMachine.Fault.NONE);

        assertThat(suite.words())
                .allSatisfy(word ->
                        assertThat(suite.expected(word).heldAgainst(right)).isEmpty());
        assertThat(suite.states()).isLessThanOrEqualTo(GRAPH.states().size());
        assertThat(suite.unit()).isEqualTo(UNIT);
    }

    private static ImmutableList<FaultyMachine.Fault> faults(ReferenceGraph graph, int states) {
        Random random = new Random(7);
        return IntStream.range(0, FAULTS)
                .mapToObj(number -> FaultyMachine.Fault.leading(
                        random.nextInt(states),
                        random.nextInt(20) == 0
                                ? CompleteSuite.RESTART
                                : graph.alphabet()
                                        .get(random.nextInt(graph.alphabet().size()))
                                        .text(),
                        random.nextInt(states)))
                .collect(ImmutableList.toImmutableList());
    }
}
