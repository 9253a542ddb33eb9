// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.LockProfileBuilder;
import io.github.micralock.api.profile.NoLink;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;

/** Profiles lose one odd part after another, until only the parts that matter are not plain. */
final class SimplerProfile implements Simplifier<LockProfile> {

    static final SimplerProfile FIRST = new SimplerProfile();

    private static final LockProfile PLAIN = new LockProfile(
            "PLAIN",
            "Four digits, no penalty, no limit",
            new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("0000"), Duration.ZERO),
            PenaltySchedule.NONE,
            new Unlimited(),
            new WaitingRules(SupplyCondition.PERMANENT_FEED, Interruption.PAUSE, Interruption.PAUSE),
            ArmingRules.AT_ONCE,
            new NoLink(),
            Words.K11,
            DisplayRules.wordsOnly(8),
            Provenance.NONE);

    private SimplerProfile() {}

    @Override
    public Stream<LockProfile> simpler(LockProfile profile) {
        return Stream.concat(Stream.of(PLAIN), plainer().flatMap(part -> built(part.apply(profile.toBuilder()))));
    }

    @Override
    public ShrinkingDistance distance(LockProfile profile) {
        long odd = Stream.of(
                        profile.name().equals(PLAIN.name()),
                        profile.entry().equals(PLAIN.entry()),
                        profile.penalties().equals(PLAIN.penalties()),
                        profile.limit().equals(PLAIN.limit()),
                        profile.waiting().equals(PLAIN.waiting()),
                        profile.arming().equals(PLAIN.arming()),
                        profile.link().equals(PLAIN.link()),
                        profile.words().equals(PLAIN.words()),
                        profile.display().equals(PLAIN.display()),
                        profile.provenance().equals(PLAIN.provenance()))
                .filter(plain -> !plain)
                .count();
        return ShrinkingDistance.of(odd);
    }

    private static Stream<UnaryOperator<LockProfileBuilder>> plainer() {
        return Stream.of(
                parts -> parts.named(PLAIN.name(), PLAIN.title()),
                parts -> parts.entry(PLAIN.entry()),
                parts -> parts.penalties(PLAIN.penalties()),
                parts -> parts.limit(PLAIN.limit()),
                parts -> parts.waiting(PLAIN.waiting()),
                parts -> parts.arming(PLAIN.arming()),
                parts -> parts.link(PLAIN.link()),
                parts -> parts.words(PLAIN.words()),
                parts -> parts.display(PLAIN.display()),
                parts -> parts.provenance(PLAIN.provenance()));
    }

    /** A plain part may contradict an odd one that is left: then it is not a candidate. */
    private static Stream<LockProfile> built(LockProfileBuilder parts) {
        try {
            return Stream.of(parts.build());
        } catch (IllegalArgumentException contradiction) {
            return Stream.of();
        }
    }
}
