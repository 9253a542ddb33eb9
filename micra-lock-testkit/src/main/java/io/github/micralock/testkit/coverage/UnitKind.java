// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.coverage;

import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.testkit.expected.Penalties;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which units can get somewhere, by their profiles. */
enum UnitKind implements Predicate<LockProfile> {
    ANY(profile -> true),
    TYPED(profile -> profile.link().takesCode()),
    WITHOUT_LINK(profile -> !profile.link().asksImmobiliser()),
    LINKED(profile -> profile.link().asksImmobiliser()),
    LINKED_ALONE(profile -> profile.link() instanceof LinkOnly),
    LINKED_AND_TYPED(LINKED.and(TYPED)),
    GIVING_UP(profile -> !profile.link().timeOut().isZero()),
    COUNTED(TYPED.and(profile -> !profile.entry().style().judgesLastDigit())),
    STRAIGHT(TYPED.and(profile -> profile.entry().style().judgesLastDigit())),
    SETTLING(COUNTED.and(profile -> !profile.entry().settle().isZero())),
    PARTLY_TYPED(TYPED.and(profile -> profile.entry().codeLength() > 1 || COUNTED.test(profile))),
    LIMITED(TYPED.and(profile -> profile.limit() instanceof LimitedTo)),
    LIMITED_TO_TWENTY(TYPED.and(profile -> tries(profile) >= 20)),
    ON_PROBATION(LIMITED.and(profile -> profile.limit().boundsTriesAfterReset())),
    LENIENT(TYPED.and(profile -> tries(profile) > 1 && penalty(profile, 1).isZero())),
    WAITING(TYPED.and(profile -> penalties(profile, 1))),
    WAITING_FOR_THE_THIRD(TYPED.and(profile -> penalties(profile, 3))),
    /** A linked one asks again, where this one's wait would stand still. */
    WAITING_BY_THE_KEY(
            WAITING.and(WITHOUT_LINK).and(profile -> profile.waiting().runsWhile() != SupplyCondition.PERMANENT_FEED)),
    SETTLING_AND_WAITING(SETTLING.and(WAITING)),
    LINKED_AND_WAITING(LINKED.and(WAITING)),
    PAUSING(WAITING.and(profile -> profile.waiting().onSupplyLoss() == Interruption.PAUSE)),
    RESTARTING(WAITING.and(profile -> profile.waiting().onBatteryLoss() == Interruption.RESTART)),
    CLEARING(WAITING.and(profile -> profile.waiting().onBatteryLoss() == Interruption.CLEAR)),
    GRACEFUL(WITHOUT_LINK.and(profile -> !profile.arming().grace().isZero())),
    UNGRACEFUL(WITHOUT_LINK.and(profile -> profile.arming().grace().isZero())),
    FORGETFUL(TYPED.and(profile -> profile.arming().memory() == Memory.VOLATILE && tries(profile) > 1)),
    COUNTING_DOWN(WAITING.and(profile -> profile.display().showsCountdown())),
    NUMBERING(TYPED.and(profile -> profile.display().showsTry()));

    /** More tries than anybody has patience for. */
    private static final int PATIENCE = 24;

    @SuppressWarnings("ImmutableEnumChecker") // each of them is a lambda that holds nothing
    private final Predicate<LockProfile> test;

    UnitKind(Predicate<LockProfile> test) {
        this.test = test;
    }

    /** The units that can be in a phase. */
    static UnitKind thatCanBe(Class<? extends LockPhase> phase) {
        if (phase == AwaitingCode.class) {
            return TYPED;
        }
        if (phase == Waiting.class) {
            return WAITING;
        }
        if (phase == Verifying.class) {
            return LINKED;
        }
        if (phase == LinkRefused.class) {
            return LINKED_ALONE;
        }
        return phase == LockedForGood.class ? LIMITED : ANY;
    }

    @Override
    public boolean test(LockProfile profile) {
        return test.test(profile);
    }

    private static int tries(LockProfile profile) {
        return profile.limit() instanceof LimitedTo limited ? limited.attempts() : Integer.MAX_VALUE;
    }

    private static Duration penalty(LockProfile profile, int attempt) {
        return Penalties.of(profile.penalties(), attempt);
    }

    private static boolean penalties(LockProfile profile, int first) {
        return IntStream.range(first, Math.min(tries(profile), PATIENCE))
                .anyMatch(attempt -> !penalty(profile, attempt).isZero());
    }
}
