// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What to try next, at no risk. */
@TestInstance(Lifecycle.PER_CLASS)
class ExperimentTest {

    private final Diagnosis any = Diagnosis.of(Catalogue.profiles());
    private static final LockEvent KEY = LockEvent.parse("ignition ACC");

    @Test
    void aDarkUnitIsSwitchedOn() {
        Diagnosis dark = Diagnosis.of(ImmutableList.of(Catalogue.K11_HANDBOOK))
                .did(LockEvent.parse("battery on"))
                .did(LockEvent.parse("radio on"))
                .did(LockEvent.parse("ignition LOCK"));
        assertThat(dark.nextExperiment()).contains(new Experiment(ImmutableList.of(KEY), true));
    }

    @Test
    void R16_whoSeesSecureWaitsTenSeconds() {
        assertThat(any.did(KEY).saw(Faceplate.silent("SECURE")).nextExperiment())
                .contains(new Experiment(LockEvent.parseLines("elapse PT10S"), true));
    }

    @Test
    void R7_whoSeesCodePressesOnceAndLooks() {
        assertThat(any.did(KEY).saw(Faceplate.silent("CODE")).nextExperiment())
                .contains(new Experiment(LockEvent.parseLines("preset 1"), true));
    }

    @Test
    void whatNobodyCanTellApartIsLeftAlone() {
        Diagnosis oneOfTwo =
                Diagnosis.of(ImmutableList.of(Catalogue.K11_HANDBOOK)).did(KEY).saw(Faceplate.silent("LOCKED"));
        assertThat(oneOfTwo.nextExperiment()).isEmpty();
    }

    @Test
    void whatIsKnownNeedsNoExperiment() {
        assertThat(any.did(KEY).saw(Faceplate.silent("SECURITY")).nextExperiment())
                .isEmpty();
    }

    /** An entry that settles by itself is an attempt for whoever waits: only what discards it is safe. */
    @Test
    void R8_anEntryThatSettlesIsNotWaitedFor() {
        Diagnosis settling = any.did(KEY).saw(Faceplate.silent("0000"));
        assertThat(settling.nextExperiment()).contains(new Experiment(LockEvent.parseLines("clear"), true));
    }

    @Test
    void R7_whereTheLastDigitIsJudgedNobodyPresses() {
        LockState lastMissing = new LockState(
                Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC),
                0,
                false,
                false,
                new AwaitingCode(CodeEntry.parse("1111_"), Duration.ZERO));
        RegionSteps steps = new RegionSteps(OtherMakes.BMW_1986);
        assertThat(steps.after(Region.of(lastMissing), LockEvent.parse("preset 1"))
                        .costsAnAttempt())
                .isTrue();
        assertThat(steps.after(Region.of(lastMissing), LockEvent.parse("clear")).costsAnAttempt())
                .isFalse();
    }
}
