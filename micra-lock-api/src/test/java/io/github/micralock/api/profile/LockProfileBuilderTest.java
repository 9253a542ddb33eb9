// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static io.github.micralock.api.profile.SampleProfiles.K11;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockProfileBuilderTest {

    private static final EntryRules STRAIGHT =
            new EntryRules(5, DigitRange.ONE_TO_SIX, new TypedStraight(), Duration.ZERO);
    private static final Provenance GUESSED = new Provenance(ImmutableList.of(), ImmutableMap.of("limit", "a guess"));

    @Test
    void aBuilderStartsFromThePartsOfItsProfile() {
        assertThat(K11.toBuilder().build()).isEqualTo(K11);
    }

    @Test
    void theWorkedExampleOfTheDocumentationHolds() {
        LockProfile strict = K11.toBuilder()
                .named("STRICT", "A K11 that is locked at the third wrong code")
                .limit(LimitedTo.of(3))
                .penalties(PenaltySchedule.repeatingLast(Duration.ofMinutes(1)))
                .build();
        assertThat(strict.limit()).isEqualTo(LimitedTo.of(3));
        assertThat(strict.words()).isEqualTo(K11.words());
    }

    @Test
    void everyPartCanBeExchanged() {
        LinkRules link = new LinkThenCode(Duration.ofSeconds(2), Duration.ZERO);
        WaitingRules waiting = new WaitingRules(SupplyCondition.RUNNING, Interruption.CLEAR, Interruption.PAUSE);
        DisplayRules display = new DisplayRules(16, Duration.ofSeconds(1), true, true);
        Words words = Words.K11.withPrompt("SAFE");

        LockProfile other = K11.toBuilder()
                .named("OTHER", "Another")
                .entry(STRAIGHT)
                .penalties(PenaltySchedule.cycling(Duration.ZERO, Duration.ofHours(1)))
                .limit(new Unlimited())
                .waiting(waiting)
                .link(link)
                .words(words)
                .display(display)
                .provenance(GUESSED)
                .build();

        assertThat(other)
                .isEqualTo(new LockProfile(
                        "OTHER",
                        "Another",
                        STRAIGHT,
                        PenaltySchedule.cycling(Duration.ZERO, Duration.ofHours(1)),
                        new Unlimited(),
                        waiting,
                        ArmingRules.AT_ONCE,
                        link,
                        words,
                        display,
                        GUESSED));
    }

    @Test
    void theGraceTimeCanBeExchanged() {
        ArmingRules slow = new ArmingRules(Duration.ofHours(1), Memory.NON_VOLATILE);
        assertThat(K11.toBuilder().arming(slow).build().arming()).isEqualTo(slow);
    }

    @Test
    void everyStepGivesTheBuilderItself() {
        LockProfileBuilder parts = K11.toBuilder();
        assertThat(parts.named("K11", "t")).isSameAs(parts);
        assertThat(parts.entry(K11.entry())).isSameAs(parts);
        assertThat(parts.penalties(K11.penalties())).isSameAs(parts);
        assertThat(parts.limit(K11.limit())).isSameAs(parts);
        assertThat(parts.waiting(K11.waiting())).isSameAs(parts);
        assertThat(parts.arming(K11.arming())).isSameAs(parts);
        assertThat(parts.link(K11.link())).isSameAs(parts);
        assertThat(parts.words(K11.words())).isSameAs(parts);
        assertThat(parts.display(K11.display())).isSameAs(parts);
        assertThat(parts.provenance(K11.provenance())).isSameAs(parts);
    }

    @Test
    void whatABuilderBuildsNextDoesNotChangeWhatItBuilt() {
        LockProfileBuilder parts = K11.toBuilder();
        LockProfile before = parts.build();
        LockProfile after = parts.words(Words.K11.withPrompt("SAFE")).build();

        assertThat(before).isEqualTo(K11);
        assertThat(after.words().prompt()).isEqualTo("SAFE");
    }
}
