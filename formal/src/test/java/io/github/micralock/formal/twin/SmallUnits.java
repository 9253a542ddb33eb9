// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import com.google.common.collect.ImmutableList;
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
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.formal.twin.Typist.Habit;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Units that are small enough to be compared in a second or two, one for each kind of rule a profile can have. */
final class SmallUnits {

    private static final Duration TICK = Duration.ofMillis(500);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final DigitRange ONE_TO_THREE = new DigitRange(1, 3);

    /** Nothing, a tick, and enough for several deadlines in a row. */
    private static final ImmutableList<Integer> ELAPSES = ImmutableList.of(0, 1, 7);

    private static final LockProfile PLAIN = Catalogue.K11_HANDBOOK.toBuilder()
            .named("PLAIN", "Three digits, three of them to choose from, locked at the fourth wrong code")
            .entry(counted(CountedFrom.of("111"), SECOND))
            .penalties(PenaltySchedule.repeatingLast(Duration.ZERO, SECOND, SECOND.multipliedBy(2)))
            .limit(new LimitedTo(4, 2))
            .build();

    private SmallUnits() {}

    static ImmutableList<Instance> all() {
        return ImmutableList.of(
                small("PLAIN", unit -> unit),
                small("DASHED", unit -> unit.entry(counted(new CountedFromDash(), SECOND))),
                small("STRAIGHT", unit -> unit.entry(counted(new TypedStraight(), Duration.ZERO))),
                small("RESTARTING", unit -> unit.waiting(waiting(SupplyCondition.RUNNING, Interruption.RESTART))),
                small("FED", unit -> unit.waiting(waiting(SupplyCondition.PERMANENT_FEED, Interruption.PAUSE))),
                small("CLEARING", unit -> unit.waiting(waiting(SupplyCondition.ACCESSORY_FEED, Interruption.CLEAR))),
                small(
                        "FORGETFUL",
                        unit -> unit.waiting(waiting(SupplyCondition.RUNNING, Interruption.CLEAR))
                                .arming(new ArmingRules(Duration.ZERO, Memory.VOLATILE))),
                small("PATIENT", unit -> unit.arming(new ArmingRules(SECOND, Memory.NON_VOLATILE))),
                small(
                        "CYCLING",
                        unit -> unit.penalties(PenaltySchedule.cyclingLast(2, Duration.ZERO, SECOND, TICK))
                                .limit(new Unlimited())),
                small(
                        "DOUBLING",
                        unit -> unit.penalties(PenaltySchedule.doublingUpTo(SECOND.multipliedBy(3), SECOND))
                                .limit(LimitedTo.of(5))
                                .display(new DisplayRules(8, SECOND, true, true))),
                small("SEARCHING", unit -> unit.link(new LinkOnly(Duration.ZERO, AfterRefusal.KEEP_SEARCHING, TICK))),
                small(
                        "HEALING",
                        unit -> unit.link(new LinkOnly(SECOND, AfterRefusal.UNTIL_SWITCHED_ON, Duration.ZERO))),
                small("STICKY", unit -> unit.link(new LinkOnly(SECOND, AfterRefusal.UNTIL_DEALER, TICK))),
                small("LINK_THEN_CODE", unit -> unit.link(new LinkThenCode(SECOND, TICK))),
                small(
                        "LINK_THEN_CODE_RESTARTING",
                        unit -> unit.link(new LinkThenCode(SECOND, Duration.ZERO))
                                .waiting(waiting(SupplyCondition.ACCESSORY_FEED, Interruption.RESTART))),
                small(
                        "LINK_THEN_CODE_CLEARING",
                        unit -> unit.link(new LinkThenCode(SECOND, Duration.ZERO))
                                .waiting(waiting(SupplyCondition.PERMANENT_FEED, Interruption.CLEAR))),
                fine());
    }

    /** On a grid of one millisecond nothing can be rounded to seconds unnoticed. */
    private static Instance fine() {
        return onGrid("FINE", Duration.ofMillis(1), new DisplayRules(8, SECOND, true, false));
    }

    /** A tick of 25 years: what is too long for 32 bits of seconds. Such a time is not to be shown (R28). */
    static Instance ages() {
        return onGrid("AGES", Duration.ofDays(25 * 365), PLAIN.display());
    }

    private static Instance onGrid(String name, Duration tick, DisplayRules display) {
        LockProfile profile = PLAIN.toBuilder()
                .named(name, name)
                .entry(counted(CountedFrom.of("111"), tick.multipliedBy(2)))
                .penalties(PenaltySchedule.repeatingLast(tick, tick.multipliedBy(3)))
                .display(display)
                .build();
        return new Instance(name, profile, tick, ELAPSES, Habit.THOROUGH);
    }

    /** A person who gets only the last digit wrong. */
    static Instance slip() {
        LockProfile profile = PLAIN.toBuilder().named("SLIP", "SLIP").build();
        return new Instance("SLIP", profile, TICK, ELAPSES, Habit.SLIPPING);
    }

    private static Instance small(String name, UnaryOperator<LockProfileBuilder> change) {
        LockProfile profile = change.apply(PLAIN.toBuilder().named(name, name)).build();
        return new Instance(name, profile, TICK, ELAPSES, Habit.THOROUGH);
    }

    private static EntryRules counted(EntryStyle style, Duration settle) {
        return new EntryRules(3, ONE_TO_THREE, style, settle);
    }

    private static WaitingRules waiting(SupplyCondition runsWhile, Interruption interruption) {
        return new WaitingRules(runsWhile, interruption, interruption);
    }
}
