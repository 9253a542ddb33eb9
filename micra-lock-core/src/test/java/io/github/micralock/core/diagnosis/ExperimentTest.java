// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import java.time.Duration;
import java.util.Optional;
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

    private static Suspect suspect(LockProfile profile, Observation... observed) {
        Suspect suspect = Suspect.of(profile);
        for (Observation observation : observed) {
            suspect = suspect.after(observation);
        }
        return suspect;
    }

    private static Optional<Experiment> search(Suspect suspect, int steps, int work) {
        return new ExperimentSearch(ImmutableList.of(suspect), steps, work).shortest();
    }

    /** Whether it was ever linked shows at once, or never. */
    @Test
    void R20_whoSeesARefusalSwitchesOffAndOnAndMayKnowMore() {
        assertThat(Diagnosis.of(ImmutableList.of(Catalogue.NATS_1998))
                        .did(KEY)
                        .saw(Faceplate.silent("SECURE"))
                        .nextExperiment())
                .contains(new Experiment(LockEvent.parseLines("ignition LOCK\nignition ACC\n"), false));
    }

    @Test
    void noExperimentHasMoreStepsThanAreWanted() {
        Suspect refused = suspect(Catalogue.NATS_1998, new Did(KEY), new Saw(Faceplate.silent("SECURE")));
        assertThat(search(refused, 1, 1_000)).isEmpty();
        assertThat(search(refused, 2, 1_000))
                .hasValueSatisfying(found -> assertThat(found.events()).hasSize(2));
    }

    @Test
    void whereAnythingMayBeSeenNothingIsSure() {
        RegionSteps steps = new RegionSteps(Catalogue.K11_HANDBOOK);
        Supply atAcc = Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC);
        AwaitingCode nothing = new AwaitingCode(CodeEntry.empty(4), Duration.ZERO);
        ImmutableSet<Region> regions = ImmutableSet.of(
                Region.of(new LockState(atAcc, 0, false, false, nothing)).withAnyEntry(),
                Region.of(new LockState(atAcc, 0, false, false, new Operating(Duration.ZERO))));
        assertThat(search(new Suspect(steps, regions, regions), 0, 1_000))
                .contains(new Experiment(ImmutableList.of(), false));
    }

    /** One press would tell the units apart, and so would waiting; but either has the entry judged in the end. */
    @Test
    void R8_whatWouldBeJudgedByItselfIsNotTypedOn() {
        LockProfile toNine = Catalogue.K11_HANDBOOK;
        LockProfile toEight = toNine.toBuilder()
                .entry(new EntryRules(
                        4,
                        new DigitRange(0, 8),
                        toNine.entry().style(),
                        toNine.entry().settle()))
                .build();
        LockState settling = new LockState(
                Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC),
                0,
                false,
                false,
                new AwaitingCode(CodeEntry.parse("8111"), Duration.ofSeconds(5)));
        ImmutableList<Suspect> suspects = ImmutableList.of(Suspect.at(toNine, settling), Suspect.at(toEight, settling));
        assertThat(new ExperimentSearch(suspects, 1, 1_000).shortest()).isEmpty();
    }

    @Test
    void R7_anExperimentEndsWithALook() {
        assertThat(new Experiment(LockEvent.parseLines("ignition ACC\npreset 1\n"), true).instructions())
                .containsExactly("key to ACC", "press preset 1 once", "look at the display, and listen");
    }

    /** 40 explanations with 8 moves each: six acts, and waits of 10 s and 45 min. */
    @Test
    void aSearchEndsAfterSoMuchWork() {
        Suspect dark = suspect(
                Catalogue.K11_HANDBOOK,
                new Did(LockEvent.parse("battery on")),
                new Did(LockEvent.parse("radio on")),
                new Did(LockEvent.parse("ignition LOCK")));
        assertThat(dark.regions()).hasSize(40);
        assertThat(search(dark, 4, 0)).isEmpty();
        assertThat(search(dark, 4, 40 * 8)).isEmpty();
        assertThat(search(dark, 4, 40 * 8 + 1)).contains(new Experiment(ImmutableList.of(KEY), true));
    }

    /** Two explanations with six acts each; the start, the key at LOCK and the radio off come before. */
    @Test
    void whereASearchHasBeenItDoesNotGoOnFromAgain() {
        Suspect refused = suspect(Catalogue.NATS_1998, new Did(KEY), new Saw(Faceplate.silent("SECURE")));
        assertThat(search(refused, 4, 3 * 2 * 6 + 1)).isPresent();
    }
}
