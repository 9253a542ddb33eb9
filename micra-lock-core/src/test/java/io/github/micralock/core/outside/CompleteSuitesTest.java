// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.LockState;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.snapshot.SnapshotFormat;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.conformance.suite.CompleteSuite;
import io.github.micralock.testkit.conformance.suite.CompleteSuiteContract;
import io.github.micralock.testkit.mutant.Mutation;
import io.github.micralock.testkit.mutant.Mutations;
import io.github.micralock.testkit.outside.MachineFromOutside;
import io.github.micralock.testkit.outside.RestartableLock;
import org.junit.jupiter.api.Test;

/** The library's own lock passes the complete suites, saved and loaded by its snapshots; wrong locks do not. */
class CompleteSuitesTest implements CompleteSuiteContract {

    private static final ImmutableList<CompleteSuite> SUITES = ConformanceUnit.all().stream()
            .map(unit -> CompleteSuite.of(unit, 0))
            .collect(ImmutableList.toImmutableList());

    private static final String BETWEEN = "shows only between the half seconds of the graphs";

    /** What a suite without extra states does not promise to find. */
    private static final ImmutableMap<String, String> BEYOND_THE_BOUNDS = ImmutableMap.of(
            "wait-ends-a-tick-early",
            BETWEEN,
            "no-time-is-a-tick",
            BETWEEN,
            "locks-without-a-limit",
            "shows on no unit with a graph: each that types has a limit",
            "remembers-without-memory",
            "has more hidden states than the right lock: a count in the dark");

    @Override
    public RestartableLock lock(ConformanceUnit unit) {
        return MachineFromOutside.of((profile, code) -> RadioLock.ofAnyKind(profile, unit.identity(), code))
                .restartingBy(CompleteSuitesTest::savedAndLoaded);
    }

    @Override
    public int extraStates() {
        return Boolean.getBoolean("micralock.deep") ? 1 : 0;
    }

    /** What they miss the stories find, see {@code KilledFromOutsideTest}. */
    @Test
    void theSuitesFindEveryFaultButThoseBeyondTheirBounds() {
        assertThat(Mutations.all().stream()
                        .filter(Mutation::seenFromOutside)
                        .filter(mutation -> SUITES.stream().noneMatch(suite -> finds(suite, mutation)))
                        .map(Mutation::name))
                .containsExactlyInAnyOrderElementsOf(BEYOND_THE_BOUNDS.keySet());
    }

    private boolean finds(CompleteSuite suite, Mutation mutation) {
        ConformanceUnit unit = suite.unit();
        return mutation.showsOn(unit.profile())
                && suite.firstFinding(MachineFromOutside.of(
                                (profile, code) -> mutation.of(RadioLock.ofAnyKind(profile, unit.identity(), code))))
                        .isPresent();
    }

    private static LockState savedAndLoaded(LockProfile profile, LockState state) {
        SnapshotFormat format = SnapshotFormat.of(profile);
        return format.read(format.snapshot(state).bytes()).state();
    }
}
