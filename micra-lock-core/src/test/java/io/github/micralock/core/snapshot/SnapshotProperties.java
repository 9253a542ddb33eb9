// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.micralock.api.LockState;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.LockArbitraries;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;

/** Writing and reading undo each other, for states and profiles of every kind (P9). */
class SnapshotProperties {

    @Property
    void P9_whatIsWrittenIsReadBackFromEitherForm(
            @ForAll("statesOfOneUnit") Tuple3<LockProfile, LockState, LockState> unit) {
        SnapshotFormat format = SnapshotFormat.of(unit.get1());
        Snapshot snapshot = format.snapshot(unit.get2());

        assertThat(format.read(snapshot.bytes())).isEqualTo(snapshot);
        assertThat(format.parse(snapshot.text())).isEqualTo(snapshot);
        assertThat(snapshot.state()).isEqualTo(unit.get2());
        assertThat(snapshot.bytes()).hasSizeLessThanOrEqualTo(SnapshotFormat.LONGEST);
    }

    @Property
    void P9_statesAreEqualExactlyIfTheirBytesAndTheirTextsAre(
            @ForAll("statesOfOneUnit") Tuple3<LockProfile, LockState, LockState> unit) {
        SnapshotFormat format = SnapshotFormat.of(unit.get1());
        Snapshot one = format.snapshot(unit.get2());
        Snapshot other = format.snapshot(unit.get3());
        boolean equal = unit.get2().equals(unit.get3());

        assertThat(Arrays.equals(one.bytes(), other.bytes())).isEqualTo(equal);
        assertThat(one.text().equals(other.text())).isEqualTo(equal);
        assertThat(one.equals(other)).isEqualTo(equal);
    }

    @Property
    void aStateOfAnyKindIsEitherWrittenOrRefusedWithItsComponent(@ForAll LockProfile profile, @ForAll LockState state) {
        SnapshotFormat format = SnapshotFormat.of(profile);
        try {
            assertThat(format.read(format.snapshot(state).bytes()).state()).isEqualTo(state);
        } catch (UnreadableSnapshotException written) {
            throw new AssertionError("what was written must be readable", written);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageMatching("[a-zA-Z]+ must .*, was .*");
        }
    }

    @Property
    void aSnapshotIsReadUnderNoOtherProfile(
            @ForAll("statesOfOneUnit") Tuple3<LockProfile, LockState, LockState> unit, @ForAll LockProfile other) {
        SnapshotFormat foreign = SnapshotFormat.of(other);
        Snapshot snapshot = SnapshotFormat.of(unit.get1()).snapshot(unit.get2());

        assertThat(foreign.profile()).isNotEqualTo(snapshot.profile());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> foreign.read(snapshot.bytes()))
                .withMessageStartingWith("byte 1: profile must be " + foreign.profile());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> foreign.parse(snapshot.text()))
                .withMessage("column 20: profile must be " + foreign.profile() + ", was " + snapshot.profile());
    }

    @Provide
    Arbitrary<Tuple3<LockProfile, LockState, LockState>> statesOfOneUnit() {
        return LockArbitraries.typedCodeProfiles()
                .flatMap(profile -> LockArbitraries.states(profile)
                        .tuple2()
                        .map(states -> Tuple.of(profile, states.get1(), states.get2())));
    }
}
