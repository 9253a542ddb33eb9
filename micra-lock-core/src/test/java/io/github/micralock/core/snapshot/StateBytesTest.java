// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind the flags of a snapshot, byte for byte (docs/model.md, section 14). */
class StateBytesTest {

    private static final int BEHIND_THE_FLAGS = 9;

    private static final Supply RUNNING = Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC);

    private static final SnapshotFormat ENDLESS = SnapshotFormat.of(Units.ENDLESS);

    private static final SnapshotFormat THREE_DIGITS = SnapshotFormat.of(Units.TYPED.toBuilder()
            .entry(new EntryRules(3, DigitRange.ZERO_TO_NINE, CountedFrom.of("000"), Duration.ofSeconds(5)))
            .build());

    @ParameterizedTest
    @CsvSource({
        "PT0.5S, 011dcd6500",
        "PT1S, 02",
        "PT63S, 7e",
        "PT63.5S, 7f1dcd6500",
        "PT64S, 8001",
        "PT2H16M31.5S, ff7f1dcd6500",
        "PT2H16M32S, 808001",
        "PT2562047788015215H30M7.999999999S, ffffffffffffffffff013b9ac9ff",
    })
    void P9_aDurationTakesAsFewBytesAsWillDo(Duration remaining, String hexadecimal) {
        LockState state = new LockState(RUNNING, 1, false, false, new Waiting(remaining));

        byte[] bytes = ENDLESS.snapshot(state).bytes();

        assertThat(HexFormat.of().formatHex(bytes, BEHIND_THE_FLAGS, bytes.length))
                .isEqualTo(hexadecimal);
        assertThat(ENDLESS.read(bytes).state()).isEqualTo(state);
    }

    @Test
    void P9_anOddDigitHasAByteOfItsOwnWithNothingInItsOtherHalf() {
        LockState state = new LockState(
                RUNNING, 0, false, false, new AwaitingCode(CodeEntry.parse("907"), Duration.ofSeconds(5)));

        byte[] bytes = THREE_DIGITS.snapshot(state).bytes();

        assertThat(HexFormat.of().formatHex(bytes, BEHIND_THE_FLAGS, bytes.length))
                .isEqualTo("a1800a");
        assertThat(THREE_DIGITS.read(bytes).state()).isEqualTo(state);

        byte[] fourDigits = Arrays.copyOf(bytes, bytes.length);
        fourDigits[BEHIND_THE_FLAGS + 1] = (byte) 0x81;
        assertThatThrownBy(() -> THREE_DIGITS.read(fourDigits))
                .isInstanceOf(UnreadableSnapshotException.class)
                .hasMessage("byte 10: entry must have digits 0 to 9, and none beyond 3");
    }
}
