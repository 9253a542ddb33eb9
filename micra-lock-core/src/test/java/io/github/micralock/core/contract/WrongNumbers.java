// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.LockProfileBuilder;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.testkit.contract.BatteryContract;
import io.github.micralock.testkit.contract.DealerContract;
import io.github.micralock.testkit.contract.FaceplateContract;
import io.github.micralock.testkit.contract.JudgingContract;
import io.github.micralock.testkit.contract.SafetyContract;
import io.github.micralock.testkit.contract.TypingContract;
import io.github.micralock.testkit.contract.WaitingContract;
import java.time.Duration;

/** Locks that are right in themselves and follow another profile than they say. */
final class WrongNumbers {

    private static final EntryRules SMALL = SmallUnit.PROFILE.entry();

    private WrongNumbers() {}

    static class LocksOneTryLate extends Following implements JudgingContract {
        @Override
        LockProfileBuilder followed(LockProfileBuilder parts) {
            return parts.limit(new LimitedTo(5, 2));
        }
    }

    static class LocksOneTryEarly extends Following implements JudgingContract {
        @Override
        LockProfileBuilder followed(LockProfileBuilder parts) {
            return parts.limit(new LimitedTo(3, 2));
        }
    }

    static class AllowsTooManyTriesAfterAReset extends Following implements DealerContract {
        @Override
        LockProfileBuilder followed(LockProfileBuilder parts) {
            return parts.limit(new LimitedTo(4, 3));
        }
    }

    static class CostsTheNextPenalty extends Following implements JudgingContract {
        @Override
        LockProfileBuilder followed(LockProfileBuilder parts) {
            return parts.penalties(PenaltySchedule.repeatingLast(Duration.ofSeconds(20)));
        }
    }

    static class RunsWithTheKeyOff extends Following implements WaitingContract {
        @Override
        LockProfileBuilder followed(LockProfileBuilder parts) {
            return parts.waiting(
                    new WaitingRules(SupplyCondition.PERMANENT_FEED, Interruption.PAUSE, Interruption.PAUSE));
        }
    }

    static class RestartsInsteadOfPausing extends Following implements WaitingContract {
        @Override
        LockProfileBuilder followed(LockProfileBuilder parts) {
            return parts.waiting(
                    new WaitingRules(SupplyCondition.ACCESSORY_FEED, Interruption.RESTART, Interruption.RESTART));
        }
    }

    static class ClearsAWaitWithTheKey extends Following implements SafetyContract {
        @Override
        LockProfileBuilder followed(LockProfileBuilder parts) {
            return parts.waiting(
                    new WaitingRules(SupplyCondition.ACCESSORY_FEED, Interruption.CLEAR, Interruption.RESTART));
        }
    }

    static class ForgetsWithTheBattery extends Following implements BatteryContract {
        @Override
        LockProfileBuilder followed(LockProfileBuilder parts) {
            return parts.arming(new ArmingRules(Duration.ZERO, Memory.VOLATILE))
                    .waiting(new WaitingRules(SupplyCondition.ACCESSORY_FEED, Interruption.PAUSE, Interruption.CLEAR));
        }
    }

    static class ArmsLater extends Following implements BatteryContract {
        @Override
        LockProfileBuilder followed(LockProfileBuilder parts) {
            return parts.arming(new ArmingRules(Duration.ofNanos(1), Memory.NON_VOLATILE));
        }
    }

    static class SettlesLater extends Following implements TypingContract {
        @Override
        LockProfileBuilder followed(LockProfileBuilder parts) {
            return parts.entry(
                    new EntryRules(SMALL.codeLength(), SMALL.digits(), SMALL.style(), Duration.ofSeconds(6)));
        }
    }

    static class SaysAnotherWord extends Following implements FaceplateContract {
        @Override
        LockProfileBuilder followed(LockProfileBuilder parts) {
            return parts.words(Words.K11.withWaiting("WAIT"));
        }
    }

    abstract static class Following extends SmallUnit {

        abstract LockProfileBuilder followed(LockProfileBuilder parts);

        @Override
        public LockMachine machine(LockProfile profile, SecurityCode code) {
            return new WrongLock(profile, code, followed(profile.toBuilder()).build());
        }
    }
}
