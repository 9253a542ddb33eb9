// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.conformance.run.ConformanceReport;
import io.github.micralock.testkit.conformance.run.ConformanceRun;
import io.github.micralock.testkit.conformance.vector.LockVector;
import io.github.micralock.testkit.outside.Facility;
import io.github.micralock.testkit.outside.Limits;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A right program that lacks something is told each rule that can be told without. */
class ReferenceTest {

    /** The stories of them that take no dealer. */
    private static final ImmutableSet<String> JUDGING_AND_WAITING =
            ImmutableSet.of("R10", "R11", "R12", "R13", "R14", "R15");

    @Test
    void whereNobodyCanConfirmCodesSettle() {
        Limits limits = Limits.NONE.lacking(Facility.CONFIRM_KEY);

        assertThat(rulesTried(limits)).containsAll(JUDGING_AND_WAITING).contains("R17");
        assertThat(tried(limits).skips().elementSet())
                .containsExactly("the lock lacks CONFIRM_KEY, which `confirm` needs");
    }

    @ParameterizedTest
    @EnumSource(Facility.class)
    void whatALockLacksIsSkippedAndNothingElse(Facility facility) {
        Limits limits = Limits.NONE.lacking(facility);
        ConformanceReport report = tried(limits);

        assertThat(report.failures()).isEmpty();
        assertThat(report.skips().elementSet())
                .allMatch(reason -> reason.startsWith("the lock lacks " + facility + ","));
        assertThat(rulesTried(limits)).containsAll(JUDGING_AND_WAITING);
    }

    @Test
    void aCoarseClockIsAskedInItsTicks() {
        Limits limits = Limits.NONE.withTick(Duration.ofSeconds(1));

        assertThat(tried(limits).failures()).isEmpty();
        assertThat(rulesTried(limits)).containsAll(JUDGING_AND_WAITING);
    }

    private static ConformanceReport tried(Limits limits) {
        return ConformanceRun.of(Reference.lock().within(limits), told(limits), ConformanceRun.QUIETLY);
    }

    private static ImmutableSet<String> rulesTried(Limits limits) {
        return told(limits).stream()
                .filter(vector -> vector.word().whyNot(limits).isEmpty())
                .map(LockVector::rule)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<LockVector> told(Limits limits) {
        return Reference.stories(Catalogue.K11_HANDBOOK, limits);
    }
}
