// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.RadioLock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a snapshot is, by example. */
class SnapshotTest {

    private static final LockMachine LOCK = RadioLock.of(Units.TYPED, SecurityCode.parse("2468"));

    private final SnapshotFormat format = SnapshotFormat.of(Units.TYPED);

    @Test
    void aSnapshotKnowsItsStateAndItsProfile() {
        Snapshot snapshot = format.snapshot(LOCK.initial());

        assertThat(snapshot.state()).isEqualTo(LOCK.initial());
        assertThat(snapshot.profile())
                .isEqualTo(ProfileIdentity.of(Units.TYPED))
                .isEqualTo(format.profile());
        assertThat(snapshot).hasToString(snapshot.text());
    }

    @Test
    void whoChangesTheBytesChangesNoSnapshot() {
        Snapshot snapshot = format.snapshot(LOCK.initial());
        byte[] bytes = snapshot.bytes();
        Snapshot read = format.read(bytes);

        bytes[0] = 7;

        assertThat(snapshot.bytes()[0]).isEqualTo((byte) 1);
        assertThat(read).isEqualTo(snapshot);
    }

    @Test
    void snapshotsAreEqualIfProfileAndStateAre() {
        new EqualsTester()
                .addEqualityGroup(
                        format.snapshot(LOCK.initial()),
                        SnapshotFormat.of(Units.TYPED).snapshot(LOCK.initial()))
                .addEqualityGroup(format.snapshot(waiting(Duration.ofMinutes(45))))
                .addEqualityGroup(SnapshotFormat.of(Units.ENDLESS).snapshot(waiting(Duration.ofMinutes(45))))
                .testEquals();
        assertThat(format.snapshot(LOCK.initial()))
                .doesNotHaveSameHashCodeAs(format.snapshot(waiting(Duration.ofMinutes(45))));
    }

    @Test
    void theLongestSnapshotThereIsHasAsManyBytesAsAreSetAside() {
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        LockProfile profile = Units.BOTH.toBuilder()
                .link(new LinkThenCode(longest, Duration.ZERO))
                .penalties(PenaltySchedule.repeatingLast(longest))
                .limit(new Unlimited())
                .build();
        LockState state =
                new LockState(Supply.JUST_FITTED, Integer.MAX_VALUE, false, true, new Verifying(longest, longest));
        SnapshotFormat endless = SnapshotFormat.of(profile);

        assertThat(endless.snapshot(state).bytes()).hasSize(SnapshotFormat.LONGEST);
        assertThat(endless.read(endless.snapshot(state).bytes()).state()).isEqualTo(state);
    }

    @Test
    void aStateThatContradictsTheProfileIsNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> format.snapshot(waiting(Duration.ofMinutes(46))))
                .withMessage("remaining must be at most the penalty of attempt 3, PT45M (R11), was PT46M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> format.snapshot(RadioLock.of(Units.ENDLESS, SecurityCode.parse("11111111"))
                        .initial()))
                .withMessage("entry must have 4 positions (R7), was ________");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> format.snapshot(new LockState(
                        Supply.JUST_FITTED.withBatteryConnected(false),
                        0,
                        false,
                        false,
                        new Operating(Duration.ofSeconds(21)))))
                .withMessage("arming must be at most arming.grace PT20S (R5), was PT21S");
    }

    private static LockState waiting(Duration remaining) {
        return new LockState(
                Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC), 3, false, false, new Waiting(remaining));
    }
}
