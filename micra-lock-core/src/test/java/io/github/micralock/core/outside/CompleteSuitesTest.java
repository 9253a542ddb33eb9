// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.snapshot.SnapshotFormat;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.conformance.suite.CompleteSuite;
import io.github.micralock.testkit.conformance.suite.CompleteSuiteContract;
import io.github.micralock.testkit.outside.MachineFromOutside;
import io.github.micralock.testkit.outside.RestartableLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library's own lock passes the complete suites, saved and loaded by its snapshots; {@code KitSuiteTest} has wrong ones. */
class CompleteSuitesTest implements CompleteSuiteContract {

    @Override
    public RestartableLock lock(ConformanceUnit unit) {
        return MachineFromOutside.of((profile, code) -> RadioLock.ofAnyKind(profile, unit.identity(), code))
                .restartingBy(CompleteSuitesTest::savedAndLoaded);
    }

    @Override
    public int extraStates() {
        return Boolean.getBoolean("micralock.deep") ? 1 : 0;
    }

    /** The numbers of docs/verification.md. */
    @Test
    void theSuitesAreAsLongAsIsSaid() {
        assertThat(words().count()).isEqualTo(65_548);
        assertThat(words().mapToLong(ImmutableList::size).sum()).isEqualTo(797_815);
    }

    private static Stream<ImmutableList<String>> words() {
        return ConformanceUnit.all().stream()
                .flatMap(unit -> CompleteSuite.withRestart(unit, 0).words());
    }

    private static LockState savedAndLoaded(LockProfile profile, LockState state) {
        SnapshotFormat format = SnapshotFormat.of(profile);
        return format.read(format.snapshot(state).bytes()).state();
    }
}
