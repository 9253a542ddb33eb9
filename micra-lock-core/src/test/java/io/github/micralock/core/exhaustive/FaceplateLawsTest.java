// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Words;
import io.github.micralock.core.RadioLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R29 and R30 in every state of every small unit. */
class FaceplateLawsTest {

    private static final String ALL = "io.github.micralock.core.exhaustive.SmallUnits#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void R1_R29_R30_everyPhaseShowsItsWordAndAnEntryItsDigits(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            Faceplate expected = state.supply().running() ? running(unit.profile(), state) : Faceplate.DARK;
            assertThat(unit.view(state)).as("%s", state).isEqualTo(expected);
        }
    }

    private static Faceplate running(LockProfile profile, LockState state) {
        Words words = profile.words();
        if (state.phase() instanceof Operating) {
            return Faceplate.PLAYING;
        }
        if (state.phase() instanceof AwaitingCode awaiting && !awaiting.entry().isEmpty()) {
            char untouched = profile.entry().style() instanceof CountedFrom ? '1' : '-';
            return Faceplate.silent(awaiting.entry().toString().replace('_', untouched));
        }
        if (state.phase() instanceof AwaitingCode) {
            return Faceplate.silent(words.prompt());
        }
        if (state.phase() instanceof Verifying) {
            return Faceplate.silent(state.linked() ? words.verifying() : words.newUnit());
        }
        if (state.phase() instanceof LinkRefused) {
            return Faceplate.silent(words.refused());
        }
        return Faceplate.silent(state.phase() instanceof LockedForGood ? words.lockedForGood() : words.waiting());
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void R29_unitsOfOneProfileShowTheSameWhateverTheirCodeAndTheirName(LockMachine unit) {
        LockMachine other = other(unit.profile());
        for (LockState state : SmallUnits.explored(unit).states()) {
            assertThat(other.view(state)).as("%s", state).isEqualTo(unit.view(state));
        }
    }

    private static LockMachine other(LockProfile profile) {
        UnitIdentity name = UnitIdentity.of("another");
        SecurityCode code = SecurityCode.parse("31");
        if (!profile.link().asksImmobiliser()) {
            return RadioLock.of(profile, code);
        }
        return profile.link().takesCode() ? RadioLock.linked(profile, name, code) : RadioLock.linked(profile, name);
    }
}
