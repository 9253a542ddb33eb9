// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import io.github.micralock.testkit.expected.Durations;
import io.github.micralock.testkit.outside.Driver;
import io.github.micralock.testkit.outside.Facility;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.MachineFromOutside;
import io.github.micralock.testkit.outside.SampleCodes;
import io.github.micralock.testkit.outside.Story;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** A right lock with limits passes each story, or the story is skipped; it breaks where it is asked for what it lacks. */
class LimitedLockFromOutsideTest {

    private static final ImmutableList<LockProfile> PROFILES = ImmutableList.of(
            Catalogue.K11_HANDBOOK,
            OtherMakes.BECKER_1990, // typed straight
            OtherMakes.FORD_1990S, // counted from a dash
            OtherMakes.HONDA_OLDER, // forgets without battery
            OtherMakes.MITSUBISHI_2000, // an hour of grace
            Catalogue.NISSAN_CATS_1998, // on probation after a reset
            OtherMakes.OPEL_CAR300, // penalties that double
            Catalogue.K11_LINKED,
            Catalogue.NATS_1998,
            Catalogue.K11_HANDBOOK.toBuilder()
                    .named("LINK_THEN_CODE", "The immobiliser first, and a code where it fails")
                    .link(new LinkThenCode(Duration.ofSeconds(2), Duration.ofMillis(300)))
                    .build());

    private static final Limits SECONDS = Limits.NONE.withTick(Duration.ofSeconds(1));

    /** What a rig may lack, and still tell every rule of the waits. */
    private static final ImmutableSet<String> JUDGING_AND_WAITING =
            ImmutableSet.of("R10", "R11", "R12", "R13", "R14", "R15");

    static Stream<Limits> limits() {
        return Stream.of(
                        Arrays.stream(Facility.values()).map(Limits.NONE::lacking),
                        Stream.of(SECONDS, SECONDS.lacking(Facility.values())))
                .flatMap(limits -> limits);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void eachStoryPassesOrIsSkipped(Limits limits) {
        assertThat(PROFILES.stream().flatMap(profile -> told(limits, profile).stream()))
                .isNotEmpty();
        assertThat(told(limits, Catalogue.K11_HANDBOOK)).extracting(Story::rule).containsAll(JUDGING_AND_WAITING);
    }

    @Test
    void aUnitWhoseTimesAreNoWholeTicksIsSkipped() {
        LockProfile quick = settlingIn(Duration.ofMillis(500));

        assertThat(told(SECONDS, quick)).isEmpty();
        assertThat(told(Limits.NONE.withTick(Duration.ofMillis(500)), quick)).isNotEmpty();
    }

    @Test
    void timesMayBeAsLongAsTheyGet() {
        LockProfile slow = settlingIn(Durations.LONGEST).toBuilder()
                .penalties(PenaltySchedule.repeatingLast(Duration.ofNanos(1), Durations.LONGEST))
                .build();

        assertThat(told(Limits.NONE, slow)).extracting(Story::rule).containsAll(JUDGING_AND_WAITING);
        assertThat(told(Limits.NONE, slow))
                .extracting(Story::name)
                .doesNotContain("R26_oneJumpFiresEveryDeadlineAtItsOwnInstant");
    }

    private static LockProfile settlingIn(Duration settle) {
        EntryRules entry = Catalogue.K11_HANDBOOK.entry();
        return Catalogue.K11_HANDBOOK.toBuilder()
                .entry(new EntryRules(entry.codeLength(), entry.digits(), entry.style(), settle))
                .build();
    }

    /** Those that are not skipped. Each of them passes. */
    private static ImmutableList<Story> told(Limits limits, LockProfile profile) {
        return Story.all().stream()
                .filter(story -> story.isFor(profile))
                .filter(story ->
                        SampleCodes.of(profile).stream().anyMatch(code -> passes(story, limits, profile, code)))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean passes(Story story, Limits limits, LockProfile profile, SecurityCode code) {
        try {
            story.tell(Driver.of(
                    MachineFromOutside.of(
                                    (data, secret) -> RadioLock.ofAnyKind(data, UnitIdentity.of("unit-1"), secret))
                            .within(limits),
                    profile,
                    code));
            return true;
        } catch (TestAbortedException skipped) {
            assertThat(skipped).hasMessageStartingWith("skipped: ");
            return false;
        }
    }
}
