// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockState;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** R30: what is seen of a region, as far as anybody can say. */
class LookTest {

    private static final Supply AT_ACC = Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC);

    private static LockState state(Supply supply, int attempts, LockPhase phase) {
        return new LockState(supply, attempts, false, false, phase);
    }

    private static Region prompt(LockProfile profile, int attempts) {
        return Region.of(
                state(AT_ACC, attempts, new AwaitingCode(profile.entry().nothingTyped(), Duration.ZERO)));
    }

    private static Region waiting(Supply supply) {
        return Region.between(
                state(supply, 3, new Waiting(Duration.ofMinutes(10))),
                state(supply, 3, new Waiting(Duration.ofMinutes(20))));
    }

    private static ImmutableSet<Look> of(LockProfile profile, Region region) {
        return Look.ofAny(new RegionSteps(profile), ImmutableSet.of(region));
    }

    private static ImmutableSet<Look> look(String text) {
        return ImmutableSet.of(new Look(Faceplate.silent(text)));
    }

    @Test
    void R30_ofACountdownTheWordIsSureAndTheTimeIsNot() {
        assertThat(of(OtherMakes.FORD_1990S, waiting(AT_ACC))).isEqualTo(look("WAIT"));
    }

    @Test
    void R30_aCountdownIsSeenOnlyWhileTheUnitRuns() {
        assertThat(of(OtherMakes.FORD_1990S, waiting(Supply.JUST_FITTED))).isEqualTo(look(""));
        assertThat(of(Catalogue.K11_HANDBOOK, waiting(AT_ACC))).isEqualTo(look("SECURE"));
        assertThat(of(OtherMakes.FORD_1990S, prompt(OtherMakes.FORD_1990S, 0))).isEqualTo(look("CODE"));
    }

    @Test
    void whereAnythingMayBeTypedAnythingMayBeSeen() {
        assertThat(of(Catalogue.K11_HANDBOOK, prompt(Catalogue.K11_HANDBOOK, 0).withAnyEntry()))
                .containsExactly(Look.ANYTHING);
        assertThat(of(Catalogue.K11_HANDBOOK, prompt(Catalogue.K11_HANDBOOK, 0)))
                .isEqualTo(look("CODE"));
    }

    @Test
    void R30_aTryThatStandsForMoreHasNoNumber() {
        LockProfile safe = OtherMakes.VW_SAFE;
        int last = Folding.of(safe).last();
        assertThat(of(safe, prompt(safe, last))).containsExactly(Look.ANYTHING);
        assertThat(of(safe, prompt(safe, 0))).isEqualTo(look("1 SAFE"));
        LockProfile unnumbered = Catalogue.K11_BLAUPUNKT_1993;
        assertThat(of(unnumbered, prompt(unnumbered, Folding.of(unnumbered).last())))
                .isEqualTo(look("---"));
    }
}
