// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
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
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;

/** Units of the Java so small that the solver can look at each step between their states: two digits, each 1 or 2. */
enum SmallUnits {
    COUNTED(Profiles.SMALL),
    DASHED(Profiles.typed(new CountedFromDash(), Duration.ZERO)),
    STRAIGHT(Profiles.typed(new TypedStraight(), Duration.ZERO)),
    RESTARTING(Profiles.waiting(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART)),
    PERMANENTLY_FED(Profiles.waiting(SupplyCondition.PERMANENT_FEED, Interruption.PAUSE, Interruption.PAUSE)),
    CLEARING(Profiles.waiting(SupplyCondition.ACCESSORY_FEED, Interruption.CLEAR, Interruption.PAUSE)),
    FORGETFUL(Profiles.FORGETFUL),
    PATIENT(Profiles.PATIENT),
    DOUBLING(Profiles.DOUBLING),
    SEARCHING(Profiles.linked(Duration.ZERO, AfterRefusal.KEEP_SEARCHING)),
    HEALING(Profiles.linked(Profiles.SECOND, AfterRefusal.UNTIL_SWITCHED_ON)),
    STICKY(Profiles.linked(Profiles.SECOND, AfterRefusal.UNTIL_DEALER)),
    LINK_THEN_CODE(Profiles.LINK_THEN_CODE);

    /** Everything that can happen, in steps of half a second; four seconds jump over several deadlines. */
    static final ImmutableList<LockEvent> ALPHABET = LockEvent.parseLines("""
            ignition LOCK
            ignition OFF
            ignition ACC
            ignition ON
            ignition START
            radio on
            radio off
            battery on
            battery off
            preset 1
            preset 2
            preset 3
            confirm
            clear
            immobiliser confirmed
            immobiliser refused
            link lost
            dealer reset
            elapse PT0S
            elapse PT0.5S
            elapse PT4S
            """);

    static final SecurityCode CODE = SecurityCode.parse("21");

    private final LockProfile profile;

    SmallUnits(LockProfile profile) {
        this.profile = profile;
    }

    LockMachine machine() {
        UnitIdentity identity = UnitIdentity.of("unit-1");
        if (profile.link() instanceof LinkOnly) {
            return RadioLock.linked(profile, identity);
        }
        return profile.link() instanceof LinkThenCode
                ? RadioLock.linked(profile, identity, CODE)
                : RadioLock.of(profile, CODE);
    }

    /** What is different about each of them. */
    private static final class Profiles {

        static final Duration SECOND = Duration.ofSeconds(1);

        static final LockProfile SMALL = Catalogue.K11_HANDBOOK.toBuilder()
                .named("SMALL", "Locked at the fourth wrong code, or at the second after a dealer's reset")
                .entry(new EntryRules(2, new DigitRange(1, 2), CountedFrom.of("11"), SECOND))
                .penalties(PenaltySchedule.repeatingLast(Duration.ZERO, SECOND, SECOND.multipliedBy(2)))
                .limit(new LimitedTo(4, 2))
                .build();

        static final LockProfile FORGETFUL =
                waiting(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.CLEAR).toBuilder()
                        .arming(new ArmingRules(SECOND, Memory.VOLATILE))
                        .build();

        static final LockProfile PATIENT = SMALL.toBuilder()
                .arming(new ArmingRules(SECOND, Memory.NON_VOLATILE))
                .display(new DisplayRules(8, SECOND, true, true))
                .build();

        static final LockProfile DOUBLING = SMALL.toBuilder()
                .penalties(PenaltySchedule.doublingUpTo(SECOND.multipliedBy(2), SECOND.dividedBy(2)))
                .build();

        static final LockProfile LINK_THEN_CODE =
                SMALL.toBuilder().link(new LinkThenCode(SECOND, Duration.ZERO)).build();

        private Profiles() {}

        static LockProfile typed(EntryStyle style, Duration settle) {
            return SMALL.toBuilder()
                    .entry(new EntryRules(2, new DigitRange(1, 2), style, settle))
                    .build();
        }

        static LockProfile waiting(SupplyCondition condition, Interruption onSupplyLoss, Interruption onBatteryLoss) {
            return SMALL.toBuilder()
                    .waiting(new WaitingRules(condition, onSupplyLoss, onBatteryLoss))
                    .build();
        }

        static LockProfile linked(Duration timeOut, AfterRefusal afterRefusal) {
            return SMALL.toBuilder()
                    .link(new LinkOnly(timeOut, afterRefusal, Duration.ZERO))
                    .build();
        }
    }
}
