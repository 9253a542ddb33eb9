// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.mutant.Lockstep;
import io.github.micralock.testkit.mutant.Mutation;
import io.github.micralock.testkit.mutant.Mutations;
import io.github.micralock.testkit.mutant.Witness;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No mutation is a right lock in disguise. */
class MutationsTest {

    private static final int FEW = 10_000;

    static Stream<Mutation> mutations() {
        return Mutations.all().stream();
    }

    static Stream<LockMachine> units() {
        return Units.all().stream();
    }

    @ParameterizedTest
    @MethodSource("units")
    void aFaultShowsOnEachUnitOfWhichItSaysSo(LockMachine unit) {
        for (Mutation mutation : Mutations.showingOn(unit.profile())) {
            assertThat(Lockstep.of(unit, mutation.of(unit)).shortestDifference())
                    .as(mutation.name())
                    .isPresent();
        }
    }

    static Stream<LockMachine> unitsWithEveryKindOfWait() {
        return Units.withEveryKindOfWait();
    }

    @ParameterizedTest
    @MethodSource("unitsWithEveryKindOfWait")
    @EnabledIfSystemProperty(named = "micralock.deep", matches = "true")
    void aFaultShowsOnEachKindOfWaitOfWhichItSaysSo(LockMachine unit) {
        aFaultShowsOnEachUnitOfWhichItSaysSo(unit);
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void aFaultShowsOnSomeUnitInAHistoryThatCanBePastedBack(Mutation mutation) {
        LockMachine unit = Units.showing(mutation);
        Witness witness =
                Lockstep.of(unit, mutation.of(unit)).shortestDifference().orElseThrow();

        assertThat(LockEvent.parseLines(witness.text())).isEqualTo(witness.events());
        assertThat(witness.toString()).contains("\nbut " + unit.profile().name() + ": " + mutation.name() + "\n");
    }

    /** A count that only a state tells has no end, so the search has one. */
    @ParameterizedTest
    @MethodSource("mutations")
    void aFaultThatIsSeenFromOutsideIsSeenOnSomeFaceplate(Mutation mutation) {
        if (mutation.seenFromOutside()) {
            assertThat(Units.all())
                    .anyMatch(unit -> mutation.showsOn(unit.profile()) && looksDifferent(unit, mutation.of(unit)));
        }
    }

    private static boolean looksDifferent(LockMachine unit, LockMachine mutant) {
        try {
            return Lockstep.of(unit, mutant)
                    .byFaceplates()
                    .atMost(FEW)
                    .shortestDifference()
                    .isPresent();
        } catch (IllegalStateException undecided) {
            return false;
        }
    }

    @Test
    void aUnitThatDoesNotShowAFaultHasTheRightLock() {
        for (LockMachine unit : Units.all()) {
            for (Mutation mutation : Mutations.all()) {
                if (!mutation.showsOn(unit.profile())) {
                    assertThat(mutation.of(unit)).as(mutation.name()).isSameAs(unit);
                }
            }
        }
    }
}
