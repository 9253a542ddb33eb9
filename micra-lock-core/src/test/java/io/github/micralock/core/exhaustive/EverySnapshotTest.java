// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.core.snapshot.Snapshot;
import io.github.micralock.core.snapshot.SnapshotFormat;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state that a small unit can reach belongs to its profile, and is written and read. */
class EverySnapshotTest {

    @ParameterizedTest
    @MethodSource("io.github.micralock.core.exhaustive.SmallUnits#all")
    void P9_everyReachableStateHasBytesAndATextOfItsOwnAndIsReadBack(LockMachine unit) {
        SnapshotFormat format = SnapshotFormat.of(unit.profile());
        Set<String> forms = new HashSet<>();
        for (LockState state : SmallUnits.explored(unit).states()) {
            Snapshot snapshot = format.snapshot(state);

            assertThat(format.read(snapshot.bytes()).state()).isEqualTo(state);
            assertThat(format.parse(snapshot.text()).state()).isEqualTo(state);
            assertThat(forms.add(snapshot.text())).isTrue();
            assertThat(forms.add(java.util.HexFormat.of().formatHex(snapshot.bytes())))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.micralock.core.exhaustive.SmallUnits#all")
    void P9_aStateThatWasReadBackGoesOnAsTheOneThatWasWritten(LockMachine unit) {
        SnapshotFormat format = SnapshotFormat.of(unit.profile());
        SmallUnits.everyTransition(unit, step -> {
            LockState back = format.read(format.snapshot(step.before()).bytes()).state();

            assertThat(unit.apply(back, step.event())).isEqualTo(step);
            assertThat(unit.view(back)).isEqualTo(unit.view(step.before()));
            assertThat(unit.nextDeadline(back)).isEqualTo(unit.nextDeadline(step.before()));
        });
    }
}
