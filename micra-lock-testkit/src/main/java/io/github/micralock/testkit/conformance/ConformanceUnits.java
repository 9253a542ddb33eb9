// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.EntryStyle;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.LockProfileBuilder;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.NoLink;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.checkerframework.common.value.qual.IntRange;

/** The units with a graph. One or two seconds throughout, so that few states can be reached. */
final class ConformanceUnits {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private static final LockProfile K11 = new LockProfile(
            "CONFORMANCE_K11",
            "A K11 in small: no penalty, a second, two seconds, and locked at the fourth wrong code",
            new EntryRules(2, new DigitRange(1, 2), CountedFrom.of("11"), SECOND),
            PenaltySchedule.repeatingLast(Duration.ZERO, SECOND, TWO_SECONDS),
            new LimitedTo(4, 2),
            new WaitingRules(SupplyCondition.ACCESSORY_FEED, Interruption.PAUSE, Interruption.RESTART),
            ArmingRules.AT_ONCE,
            new NoLink(),
            Words.K11,
            DisplayRules.wordsOnly(8),
            Provenance.NONE);

    static final ImmutableList<ConformanceUnit> ALL = ImmutableList.of(
            unit("21", K11),
            unit(
                    "211",
                    "CONFORMANCE_RESTARTING",
                    "Typed straight, waits that double and start over, a second of grace",
                    unit -> unit.entry(entry(3, new TypedStraight(), Duration.ZERO))
                            .penalties(PenaltySchedule.doublingUpTo(Duration.ofSeconds(3), SECOND))
                            .limit(LimitedTo.of(4))
                            .waiting(new WaitingRules(
                                    SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART))
                            .arming(new ArmingRules(SECOND, Memory.NON_VOLATILE))
                            .display(new DisplayRules(8, DisplayRules.SCROLL_STEP, false, true))),
            unit(
                    "21",
                    "CONFORMANCE_FORGETFUL",
                    "Counted from a dash, a wait on the permanent feed, and all forgotten with the battery",
                    unit -> unit.entry(entry(2, new CountedFromDash(), Duration.ZERO))
                            .waiting(new WaitingRules(
                                    SupplyCondition.PERMANENT_FEED, Interruption.CLEAR, Interruption.CLEAR))
                            .arming(new ArmingRules(Duration.ZERO, Memory.VOLATILE))
                            .display(new DisplayRules(12, DisplayRules.SCROLL_STEP, true, false))),
            unit(
                    "21",
                    "CONFORMANCE_SEARCHING",
                    "Linked, and searching for its car for ever",
                    unit -> unit.link(new LinkOnly(Duration.ZERO, AfterRefusal.KEEP_SEARCHING, Duration.ZERO))),
            unit(
                    "21",
                    "CONFORMANCE_UNTIL_SWITCHED_ON",
                    "Linked, and refused until it is switched on again",
                    unit -> unit.link(new LinkOnly(SECOND, AfterRefusal.UNTIL_SWITCHED_ON, Duration.ZERO))),
            unit(
                    "21",
                    "CONFORMANCE_UNTIL_DEALER",
                    "Linked, and refused until a dealer comes",
                    unit -> unit.link(new LinkOnly(SECOND, AfterRefusal.UNTIL_DEALER, Duration.ZERO))),
            unit(
                    "21",
                    "CONFORMANCE_LINK_THEN_CODE",
                    "Linked, with a code for when the link fails",
                    unit -> unit.link(new LinkThenCode(SECOND, Duration.ZERO))
                            .entry(entry(2, new CountedFromDash(), Duration.ZERO))
                            .limit(LimitedTo.of(4))));

    private ConformanceUnits() {}

    private static ConformanceUnit unit(
            String code, String name, String title, UnaryOperator<LockProfileBuilder> change) {
        return unit(code, change.apply(K11.toBuilder().named(name, title)).build());
    }

    private static ConformanceUnit unit(String code, LockProfile profile) {
        return new ConformanceUnit(profile, SecurityCode.parse(code), UnitIdentity.of("unit-1"));
    }

    private static EntryRules entry(@IntRange(from = 1, to = 8) int codeLength, EntryStyle style, Duration settle) {
        return new EntryRules(codeLength, new DigitRange(1, 2), style, settle);
    }
}
