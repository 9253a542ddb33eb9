// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.AttemptLimit;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CycleLast;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.DoubleUpTo;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.EntryStyle;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.LockProfileBuilder;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.PenaltyTail;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.contract.RightLocks;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Small units at the edges of what a profile can say: the fewest tries and digits, the most presets, the longest count. */
final class SituationUnits {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final EntryStyle STRAIGHT = new TypedStraight();
    private static final EntryRules ONE_DIGIT = counted(1, SECOND);
    private static final LinkRules LINK_THEN_CODE = new LinkThenCode(SECOND, Duration.ZERO);

    private SituationUnits() {}

    /** Every unit of which it can be asked what it meets. */
    static Stream<LockMachine> all() {
        return Stream.of(SmallUnits.all(), waiting(), withAndWithoutLink(), forgetful(), catalogued())
                .flatMap(units -> units);
    }

    private static Stream<LockMachine> waiting() {
        return SmallUnits.waiting()
                .map(unit -> unit.profile().toBuilder().entry(ONE_DIGIT).build())
                .map(SituationUnits::lock);
    }

    private static Stream<LockMachine> withAndWithoutLink() {
        return edges().flatMap(unit ->
                        Stream.of(unit, unit.toBuilder().link(LINK_THEN_CODE).build()))
                .map(SituationUnits::lock);
    }

    private static Stream<LockProfile> edges() {
        return Stream.of(
                unit("ONE_TRY", SituationUnits::once),
                unit("ONE_TRY_TOLD", unit -> telling(once(unit))),
                unit("TOLD", SituationUnits::telling),
                unit("TOLD_AND_FREE", unit -> telling(unit).penalties(PenaltySchedule.NONE)),
                unit("NEVER_SETTLING", unit -> unit.entry(counted(1, Duration.ZERO))),
                unit("ONE_STRAIGHT_DIGIT", unit -> unit.entry(new EntryRules(1, upTo(3), STRAIGHT, Duration.ZERO))),
                unit("FIVE_STRAIGHT_DIGITS", unit -> unit.entry(new EntryRules(2, upTo(5), STRAIGHT, Duration.ZERO))),
                unit("SIX_STRAIGHT_DIGITS", unit -> unit.entry(new EntryRules(2, upTo(6), STRAIGHT, Duration.ZERO))),
                unit("FIVE_PRESETS", unit -> once(unit).entry(counted(5, Duration.ZERO))),
                unit("SIX_PRESETS", unit -> once(unit).entry(counted(6, Duration.ZERO))),
                unit("NEVER_FREE", unit -> unit.penalties(PenaltySchedule.repeatingLast(SECOND))),
                unit("SECOND_FREE", unit -> unit.penalties(PenaltySchedule.repeatingLast(SECOND, Duration.ZERO))),
                unit(
                        "TWO_TRIES",
                        unit -> unit.penalties(PenaltySchedule.repeatingLast(SECOND))
                                .limit(LimitedTo.of(2))),
                unit(
                        "FREE_TWICE",
                        unit -> unit.penalties(PenaltySchedule.repeatingLast(Duration.ZERO, Duration.ZERO, SECOND))),
                unit(
                        "FREE_TO_THE_LAST",
                        unit -> unit.penalties(
                                        PenaltySchedule.repeatingLast(Duration.ZERO, Duration.ZERO, Duration.ZERO))
                                .limit(LimitedTo.of(4))),
                unit("CYCLING_AT_THE_END", unit -> unit.penalties(PenaltySchedule.cycling(SECOND, Duration.ZERO))),
                unit("A_NANOSECOND", unit -> unit.penalties(PenaltySchedule.repeatingLast(Duration.ofNanos(1)))),
                unit(
                        "A_NANOSECOND_RESTARTING",
                        unit -> unit.penalties(PenaltySchedule.repeatingLast(Duration.ofNanos(1)))
                                .waiting(new WaitingRules(
                                        SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART))),
                unit("NINETEEN_TRIES", unit -> trying(unit, LimitedTo.of(19))),
                unit("TWENTY_TRIES", unit -> trying(unit, LimitedTo.of(20))),
                unit("UNLIMITED", unit -> trying(unit, new Unlimited())));
    }

    /** A memory that forgets belongs to no linked unit. */
    private static Stream<LockMachine> forgetful() {
        return Stream.<UnaryOperator<LockProfileBuilder>>of(
                        unit -> unit,
                        SituationUnits::once,
                        unit -> unit.waiting(new WaitingRules(
                                SupplyCondition.ACCESSORY_FEED, Interruption.PAUSE, Interruption.CLEAR)))
                .flatMap(change -> Stream.of(Duration.ZERO, SECOND)
                        .map(grace -> unit(
                                "FORGETFUL",
                                unit -> change.apply(clearing(unit).arming(new ArmingRules(grace, Memory.VOLATILE))))))
                .map(SituationUnits::lock);
    }

    private static LockProfileBuilder clearing(LockProfileBuilder unit) {
        return unit.waiting(new WaitingRules(SupplyCondition.PERMANENT_FEED, Interruption.CLEAR, Interruption.CLEAR));
    }

    private static LockProfileBuilder once(LockProfileBuilder unit) {
        return unit.penalties(PenaltySchedule.NONE).limit(LimitedTo.of(1));
    }

    private static LockProfileBuilder telling(LockProfileBuilder unit) {
        return unit.display(new DisplayRules(16, SECOND, true, true));
    }

    private static LockProfileBuilder trying(LockProfileBuilder unit, AttemptLimit limit) {
        return unit.entry(counted(1, Duration.ZERO)).limit(limit);
    }

    private static LockProfile unit(String name, UnaryOperator<LockProfileBuilder> change) {
        return SmallUnits.profile(name, unit -> change.apply(unit.entry(ONE_DIGIT)));
    }

    private static EntryRules counted(int length, Duration settle) {
        return new EntryRules(length, upTo(2), CountedFrom.of("1".repeat(length)), settle);
    }

    private static DigitRange upTo(int last) {
        return new DigitRange(1, last);
    }

    private static LockMachine lock(LockProfile profile) {
        return RightLocks.of(
                profile, SecurityCode.parse("2".repeat(profile.entry().codeLength())));
    }

    private static Stream<LockMachine> catalogued() {
        return Catalogue.profiles().stream().map(SituationUnits::small).map(SituationUnits::lock);
    }

    /** The same rules with two digits, five tries and waits of seconds. */
    private static LockProfile small(LockProfile profile) {
        EntryRules entry = profile.entry();
        EntryStyle style = entry.style() instanceof CountedFrom ? CountedFrom.of("11") : entry.style();
        return profile.toBuilder()
                .entry(new EntryRules(2, upTo(3), style, small(entry.settle())))
                .penalties(small(profile.penalties()))
                .limit(small(profile.limit()))
                .arming(new ArmingRules(
                        small(profile.arming().grace()), profile.arming().memory()))
                .link(small(profile.link()))
                .build();
    }

    private static PenaltySchedule small(PenaltySchedule penalties) {
        List<Duration> listed = Lists.reverse(penalties.listed()).stream()
                .limit(3)
                .map(SituationUnits::small)
                .toList();
        return new PenaltySchedule(ImmutableList.copyOf(listed).reverse(), small(penalties.tail(), listed.size()));
    }

    private static PenaltyTail small(PenaltyTail tail, int listed) {
        if (tail instanceof DoubleUpTo) {
            return new DoubleUpTo(SECOND.multipliedBy(2));
        }
        return tail instanceof CycleLast cycling ? new CycleLast(Math.min(cycling.count(), listed)) : tail;
    }

    private static AttemptLimit small(AttemptLimit limit) {
        return limit instanceof LimitedTo limited
                ? new LimitedTo(Math.min(limited.attempts(), 5), Math.min(limited.attemptsAfterReset(), 5))
                : limit;
    }

    private static LinkRules small(LinkRules link) {
        if (link instanceof LinkOnly only) {
            return new LinkOnly(small(only.timeOut()), only.afterRefusal(), Duration.ZERO);
        }
        return link instanceof LinkThenCode ? LINK_THEN_CODE : link;
    }

    private static Duration small(Duration duration) {
        return duration.isZero() ? Duration.ZERO : SECOND;
    }
}
