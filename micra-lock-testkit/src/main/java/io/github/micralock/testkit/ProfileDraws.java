// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.AttemptLimit;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.NoLink;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.testkit.expected.Durations;
import java.time.Duration;

/** Whole profiles, drawn so that no part contradicts another. */
final class ProfileDraws {

    /** The name of each drawn profile, by which nobody can look it up. */
    static final String NAME = "GENERATED";

    private ProfileDraws() {}

    static LockProfile typedCode(Chance chance) {
        return with(new NoLink(), arming(chance), chance);
    }

    static LockProfile any(Chance chance) {
        return chance.coin() ? typedCode(chance) : with(link(chance), ArmingRules.AT_ONCE, chance);
    }

    private static LockProfile with(LinkRules link, ArmingRules arming, Chance chance) {
        AttemptLimit limit = PenaltyDraws.limit(chance);
        EntryRules entry = EntryDraws.any(chance);
        return new LockProfile(
                NAME,
                "A profile that nobody built",
                entry,
                PenaltyDraws.schedule(limit, chance),
                limit,
                waiting(arming.memory(), chance),
                arming,
                link,
                words(chance),
                display(entry.codeLength(), chance),
                Provenance.NONE);
    }

    /** A unit that forgets its count forgets the wait, and one condition has one rule. */
    private static WaitingRules waiting(Memory memory, Chance chance) {
        SupplyCondition runsWhile = chance.oneOf(SupplyCondition.class);
        Interruption onBatteryLoss = memory == Memory.VOLATILE ? Interruption.CLEAR : chance.oneOf(Interruption.class);
        Interruption onSupplyLoss =
                runsWhile == SupplyCondition.PERMANENT_FEED ? onBatteryLoss : chance.oneOf(Interruption.class);
        return new WaitingRules(runsWhile, onSupplyLoss, onBatteryLoss);
    }

    private static ArmingRules arming(Chance chance) {
        Duration grace = chance.coin() ? Duration.ZERO : DurationDraws.any(chance);
        return new ArmingRules(grace, chance.oneIn(4) ? Memory.VOLATILE : Memory.NON_VOLATILE);
    }

    private static LinkRules link(Chance chance) {
        Duration exchange = Duration.ofMillis(chance.between(0, 300));
        Duration timeOut = Durations.sum(exchange, DurationDraws.positive(chance));
        Duration perhaps = chance.oneIn(4) ? Duration.ZERO : timeOut;
        return switch (chance.between(0, 3)) {
            case 0 -> new LinkOnly(Duration.ZERO, AfterRefusal.KEEP_SEARCHING, exchange);
            case 1 -> new LinkOnly(perhaps, AfterRefusal.UNTIL_SWITCHED_ON, exchange);
            case 2 -> new LinkOnly(perhaps, AfterRefusal.UNTIL_DEALER, exchange);
            default -> new LinkThenCode(timeOut, exchange);
        };
    }

    private static Words words(Chance chance) {
        return chance.coin() ? Words.K11 : new Words("CODE IN", "WAIT", "NEW", "SEARCH", "WRONG CAR", "SEE A DEALER");
    }

    private static DisplayRules display(int narrowest, Chance chance) {
        return new DisplayRules(
                Chance.atLeastOne(chance.between(narrowest, 16)),
                Duration.ofMillis(chance.between(1, 500)),
                chance.coin(),
                chance.coin());
    }
}
