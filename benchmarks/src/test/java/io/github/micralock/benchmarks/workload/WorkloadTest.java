// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.benchmarks.contestant.K11;
import org.junit.jupiter.api.Test;

/** What everybody is measured on is a whole life of a radio, and mostly things that do something. */
final class WorkloadTest {

    private static final Workload WORKLOAD = Workload.of(K11.LOCK, Workload.SEED, Workload.LENGTH);

    @Test
    void everyPhaseOfATypedCodeUnitGetsMoreThanATenthOfTheEvents() {
        assertThat(WORKLOAD.phases(K11.LOCK))
                .containsOnlyKeys("AwaitingCode", "LockedForGood", "Operating", "Waiting")
                .allSatisfy((phase, events) -> assertThat(events).isGreaterThan(Workload.LENGTH / 10));
    }

    @Test
    void fewerThanHalfOfTheEventsAreIgnored() {
        assertThat(WORKLOAD.ignored(K11.LOCK)).isPositive().isLessThan(Workload.LENGTH / 2);
    }

    @Test
    void theStreamDependsOnItsSeedAlone() {
        assertThat(Workload.of(K11.LOCK, Workload.SEED, 1_000).events())
                .isEqualTo(WORKLOAD.events().subList(0, 1_000));
        assertThat(Workload.of(K11.LOCK, Workload.SEED + 1, 1_000).events())
                .isNotEqualTo(WORKLOAD.events().subList(0, 1_000));
    }
}
