// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Generated states: every phase, and for a profile only what it could have left. */
@StatisticsReport(StatisticsReportMode.OFF)
class StatesProperties {

    private static final LockProfile PROFILE = Profiles.FOUR_TRIES;

    @Provide
    Arbitrary<LockState> own() {
        return LockArbitraries.states(PROFILE);
    }

    @Property
    void everyPhaseComesUp(@ForAll LockState state) {
        Statistics.collect(state.phase().getClass());
        Statistics.coverage(coverage -> List.of(
                        Operating.class,
                        AwaitingCode.class,
                        Waiting.class,
                        Verifying.class,
                        LinkRefused.class,
                        LockedForGood.class)
                .forEach(phase -> coverage.check(phase).percentage(percentage -> percentage >= 4)));
    }

    @Property
    void everyPhaseOfATypedCodeUnitComesUp(@ForAll("own") LockState state) {
        Statistics.collect(state.phase().getClass());
        Statistics.coverage(coverage -> List.of(Operating.class, AwaitingCode.class, Waiting.class, LockedForGood.class)
                .forEach(phase -> coverage.check(phase).percentage(percentage -> percentage >= 4)));
    }

    @Property
    void aStateOfAProfileHasItsNumbers(@ForAll("own") LockState state) {
        assertThat(state.linked()).isFalse();
        assertThat(state.onProbation()).isFalse();
        if (state.phase() instanceof AwaitingCode awaiting) {
            assertThat(awaiting.entry().length()).isEqualTo(PROFILE.entry().codeLength());
            assertThat(awaiting.settling()).isLessThanOrEqualTo(PROFILE.entry().settle());
            assertThat(awaiting.settling().isZero()).isEqualTo(!awaiting.entry().isComplete());
        }
        if (state.phase() instanceof Waiting waiting) {
            assertThat(waiting.remaining())
                    .isLessThanOrEqualTo(PROFILE.penalties().penalty(state.wrongAttempts()));
        }
        if (state.phase() instanceof LockedForGood) {
            assertThat(state.wrongAttempts()).isEqualTo(((LimitedTo) PROFILE.limit()).attempts());
        } else {
            assertThat(state.wrongAttempts()).isLessThan(((LimitedTo) PROFILE.limit()).attempts());
        }
        if (state.phase() instanceof Operating) {
            assertThat(state.supply().permanentFeed()).isTrue();
        }
    }

    @Property
    void aStateOfAnyProfileCanBeBuilt(@ForAll LockProfile profile) {
        assertThat(LockArbitraries.states(profile).sample()).isNotNull();
    }
}
