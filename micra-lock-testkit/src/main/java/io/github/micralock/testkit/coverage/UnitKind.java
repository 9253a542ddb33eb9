// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.coverage;

import io.github.micralock.api.event.PresetPressed;
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
import java.util.stream.Stream;

/** Which units can get somewhere, by their profiles: from new, and with a lock that is right. */
enum UnitKind implements Predicate<LockProfile> {
    ANY(profile -> true),
    TYPED(profile -> profile.link().takesCode()),
    WITHOUT_LINK(profile -> !profile.link().asksImmobiliser()),
    LINKED(profile -> profile.link().asksImmobiliser()),
    LINKED_ALONE(profile -> profile.link() instanceof LinkOnly),
    GIVING_UP(profile -> !profile.link().timeOut().isZero()),
    COUNTED(TYPED.and(profile -> !profile.entry().style().judgesLastDigit())),
    STRAIGHT(TYPED.and(profile -> profile.entry().style().judgesLastDigit())),
    SETTLING(COUNTED.and(profile -> !profile.entry().settle().isZero())),
    PARTLY_TYPED(TYPED.and(profile -> profile.entry().codeLength() > 1 || COUNTED.test(profile))),
    /** A counted digit has a preset of its own; one that is typed straight is a preset. */
    SPARING_A_PRESET(TYPED.and(profile -> PresetPressed.PRESETS
            > (COUNTED.test(profile)
                    ? profile.entry().codeLength()
                    : profile.entry().digits().size()))),
    LIMITED(TYPED.and(profile -> profile.limit() instanceof LimitedTo)),
    /** The first wrong code does not lock it for good. */
    TRIED_AGAIN(TYPED.and(profile -> tries(profile) > 1)),
    TRIED_TWENTY_TIMES(TYPED.and(profile -> tries(profile) >= 20)),
    ON_PROBATION(LIMITED.and(profile -> profile.limit().boundsTriesAfterReset())),
    LINKED_AND_TRIED_AGAIN(LINKED.and(TRIED_AGAIN)),
    LENIENT(TYPED.and(profile -> penalties(profile, 1).anyMatch(Duration::isZero))),
    WAITING(TYPED.and(profile -> waits(profile, 1, Duration.ZERO))),
    WAITING_FOR_THE_THIRD(TYPED.and(profile -> waits(profile, 3, Duration.ZERO))),
    /** A single nanosecond cannot be served in part. */
    WAITING_IN_PARTS(TYPED.and(profile -> waits(profile, 1, Duration.ofNanos(1)))),
    SETTLING_AND_WAITING(SETTLING.and(WAITING)),
    PAUSING(WAITING_IN_PARTS.and(interruptedWith(Interruption.PAUSE))),
    RESTARTING(WAITING_IN_PARTS.and(interruptedWith(Interruption.RESTART))),
    CLEARING(WAITING.and(interruptedWith(Interruption.CLEAR))),
    /** Some interruption leaves something of the wait. */
    OUTLASTING(WAITING.and(interruptedWith(Interruption.PAUSE).or(interruptedWith(Interruption.RESTART)))),
    /** A linked one asks again, where this one's wait stands still. */
    STANDING_STILL(OUTLASTING.and(WITHOUT_LINK)),
    /** It asks anew whenever it has stopped running; a wait that needs less than that is not even interrupted. */
    SUSPENDING(LINKED.and(WAITING)
            .and(OUTLASTING.or(profile -> profile.waiting().runsWhile() != SupplyCondition.RUNNING))),
    GRACEFUL(WITHOUT_LINK.and(profile -> !profile.arming().grace().isZero())),
    UNGRACEFUL(WITHOUT_LINK.and(profile -> profile.arming().grace().isZero())),
    FORGETFUL(TYPED.and(profile -> profile.arming().memory() == Memory.VOLATILE)),
    COUNTING_DOWN(WAITING.and(profile -> profile.display().showsCountdown())),
    NUMBERING(TRIED_AGAIN.and(profile -> profile.display().showsTry()));

    @SuppressWarnings("ImmutableEnumChecker") // each of them is a lambda that holds nothing but others and constants
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

    /** Any wait can lose its battery; one that needs no more than the battery has the same rule for both. */
    private static Predicate<LockProfile> interruptedWith(Interruption interruption) {
        return profile -> profile.waiting().onSupplyLoss() == interruption
                || profile.waiting().onBatteryLoss() == interruption;
    }

    private static boolean waits(LockProfile profile, int first, Duration above) {
        return penalties(profile, first).anyMatch(penalty -> penalty.compareTo(above) > 0);
    }

    /**
     * What the wrong codes cost, from the given one on, that do not lock for good. Past the listed penalties nothing new
     * comes after as many more, for no tail repeats more than is listed.
     */
    private static Stream<Duration> penalties(LockProfile profile, int first) {
        int last = first + 2 * profile.penalties().listed().size();
        return IntStream.range(first, Math.min(tries(profile), last))
                .mapToObj(attempt -> Penalties.of(profile.penalties(), attempt));
    }
}
