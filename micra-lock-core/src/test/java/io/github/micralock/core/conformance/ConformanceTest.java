// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.core.RadioLock;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.conformance.Difference;
import io.github.micralock.testkit.mutant.Mutation;
import io.github.micralock.testkit.mutant.Mutations;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The machine against the graphs that TLC wrote from the formal specification, and wrong machines against the same. */
class ConformanceTest {

    static Stream<ConformanceUnit> units() {
        return ConformanceUnit.all().stream();
    }

    private static LockMachine radioLock(ConformanceUnit unit) {
        return RadioLock.ofAnyKind(unit.profile(), unit.identity(), unit.code());
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyStepIsThatOfTheSpecification(ConformanceUnit unit) {
        assertThat(unit.graph().firstDifference(radioLock(unit))).isEmpty();
    }

    /** The one that is left needs a unit without limit, which has no end of states. */
    @Test
    void everyWrongLockButOneIsFound() {
        ImmutableList<String> notFound = Mutations.all().stream()
                .filter(mutation ->
                        units().allMatch(unit -> differenceOf(mutation, unit).isEmpty()))
                .map(Mutation::name)
                .collect(toImmutableList());

        assertThat(notFound).containsExactly("locks-without-a-limit");
    }

    private static Optional<Difference> differenceOf(Mutation mutation, ConformanceUnit unit) {
        return mutation.showsOn(unit.profile())
                ? unit.graph().firstDifference(mutation.of(radioLock(unit)))
                : Optional.empty();
    }

    @Test
    void R12_aDifferenceIsToldWithAShortestRun() {
        ConformanceUnit k11 = ConformanceUnit.all().get(0);

        assertThat(differenceOf(Mutations.named("locks-one-try-late"), k11))
                .hasValueSatisfying(difference -> assertThat(difference).hasToString("""
                        signals must be AttemptRecorded 2, CodeRejected 2, PermanentlyLocked, \
                        FaceplateChanged silent "LOCKED", was AttemptRecorded 2, CodeRejected 2, WaitStarted PT1S, \
                        FaceplateChanged silent "SECURE", after
                            dealer reset
                            ignition ACC
                            preset 2
                            confirm
                            preset 2
                            confirm"""));
    }
}
