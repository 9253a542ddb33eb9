// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.ReArmed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R17 and R24 in every state of every small unit. */
class DealerLawsTest {

    private static final String ALL = "io.github.micralock.core.exhaustive.SmallUnits#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void R17_R24_aResetForgetsEverythingInEveryPhaseWhateverTheKey(LockMachine unit) {
        LockPhase beginning = unit.initial().phase();
        for (LockState state : SmallUnits.explored(unit).states()) {
            Transition step = unit.apply(state, new DealerReset());
            boolean nothingToReset =
                    state.phase() instanceof Operating && !unit.profile().link().asksImmobiliser();
            if (!state.supply().batteryConnected()) {
                assertThat(step.signals()).containsExactly(new Ignored(IgnoredReason.NO_PERMANENT_FEED));
            } else if (nothingToReset) {
                assertThat(step.signals()).containsExactly(new Ignored(IgnoredReason.NOTHING_TO_RESET));
            } else {
                assertThat(step.signals()).as("%s", step).contains(new ReArmed());
                assertThat(step.after())
                        .as("%s", step)
                        .isEqualTo(new LockState(state.supply(), 0, bounds(unit.profile()), false, beginning));
            }
        }
    }

    /** Every small unit allows fewer tries after a reset, if it takes codes. */
    private static boolean bounds(LockProfile profile) {
        return profile.link().takesCode();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void R17_nothingButAResetLeavesLockedForGood(LockMachine unit) {
        if (unit.profile().arming().memory() == Memory.NON_VOLATILE) {
            assertThat(SmallUnits.explored(unit)
                            .firstEdgeAgainst(edge -> !(edge.source().phase() instanceof LockedForGood)
                                    || edge.target().phase() instanceof LockedForGood
                                    || edge.event() instanceof DealerReset))
                    .isEmpty();
        }
    }
}
