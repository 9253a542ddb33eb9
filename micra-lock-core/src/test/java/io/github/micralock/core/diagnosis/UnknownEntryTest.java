// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A display in which anything may stand. */
class UnknownEntryTest {

    static Stream<LockProfile> typed() {
        return Catalogue.profiles().stream().filter(profile -> profile.link().takesCode());
    }

    @ParameterizedTest
    @MethodSource("typed")
    void R12_onceItIsJudgedWrongThereIsAnAttemptMore(LockProfile profile) {
        LockMachine unit = RadioLock.ofUnknownCode(profile, UnitIdentity.of("unit"));
        LockState prompt = new LockState(
                Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC),
                1,
                false,
                false,
                new AwaitingCode(profile.entry().nothingTyped(), Duration.ZERO));
        assertThat(new UnknownEntry(unit).judgedWrong(prompt).wrongAttempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void R7_whereTheLastDigitIsJudgedAPressMayJudgeAndElseAConfirmation(LockProfile profile) {
        UnknownEntry unknown = new UnknownEntry(RadioLock.ofUnknownCode(profile, UnitIdentity.of("unit")));
        boolean straight = profile.entry().style().judgesLastDigit();
        assertThat(unknown.mayJudge(LockEvent.parse("preset 1"))).isEqualTo(straight);
        assertThat(unknown.mayJudge(LockEvent.parse("confirm"))).isNotEqualTo(straight);
        assertThat(unknown.mayJudge(LockEvent.parse("clear"))).isFalse();
    }
}
