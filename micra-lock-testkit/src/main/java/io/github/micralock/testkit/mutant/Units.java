// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.supply.SupplyCondition;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The units on which a fault shows, by what they have.
 *
 * @param words what such a unit has
 * @param test whether one has it
 */
@Immutable
record Units(ImmutableSet<String> words, Having test) {

    /** Whether a unit has something. */
    @Immutable
    interface Having {

        @SideEffectFree
        boolean has(LockProfile profile);
    }

    static final Units ALL = of("every unit", profile -> true);

    static final Units TYPED = of("a typed code", profile -> profile.link().takesCode());
    static final Units COUNTED =
            TYPED.and("counted digits", profile -> !profile.entry().style().judgesLastDigit());
    static final Units COUNTED_FROM =
            TYPED.and("digits counted from a number", profile -> profile.entry().style() instanceof CountedFrom);
    static final Units DASHED =
            TYPED.and("digits counted from a dash", profile -> profile.entry().style() instanceof CountedFromDash);
    static final Units STRAIGHT = TYPED.and(
            "digits typed straight", profile -> profile.entry().style().judgesLastDigit());
    static final Units SETTLING =
            TYPED.and("a settle time", profile -> !profile.entry().settle().isZero());

    static final Units LIMITED = TYPED.and("a limit", profile -> profile.limit() instanceof LimitedTo);
    static final Units UNLIMITED = TYPED.and("no limit", profile -> profile.limit() instanceof Unlimited);
    static final Units BOUNDED_AFTER_RESET =
            LIMITED.and("fewer tries after a reset", profile -> profile.limit().boundsTriesAfterReset());
    static final Units WAITING = TYPED.and("a penalty", Penalties::cost);
    static final Units REMEMBERING =
            TYPED.and("a memory", profile -> profile.arming().memory() == Memory.NON_VOLATILE);

    static final Units UNLINKED = of("no link", profile -> !profile.link().asksImmobiliser());
    static final Units LINKED = of("a link", profile -> profile.link().asksImmobiliser());
    static final Units TIMING_OUT =
            LINKED.and("a time-out", profile -> !profile.link().timeOut().isZero());
    static final Units LINK_ONLY = of("a link and no code", profile -> profile.link() instanceof LinkOnly);
    static final Units LINK_THEN_CODE = of("a link, then a code", profile -> profile.link() instanceof LinkThenCode);

    /** A countdown of some kind. */
    static final Units COUNTING = of(
            "a countdown",
            profile -> SETTLING.include(profile)
                    || WAITING.include(profile)
                    || TIMING_OUT.include(profile)
                    || !profile.arming().grace().isZero());

    @SideEffectFree
    Units {}

    private static Units of(String word, Having test) {
        return new Units(ImmutableSet.of(word), test);
    }

    /** Those of these units that have something more. */
    Units and(String more, Having having) {
        return and(of(more, having));
    }

    Units and(Units other) {
        return new Units(
                ImmutableSet.<String>builder().addAll(words).addAll(other.words).build(),
                profile -> include(profile) && other.include(profile));
    }

    @SideEffectFree
    boolean include(LockProfile profile) {
        return test.has(profile);
    }

    /** Whether a cut that leaves the battery interrupts a wait. */
    @Pure
    static boolean cutInterrupts(LockProfile profile) {
        return profile.waiting().runsWhile() != SupplyCondition.PERMANENT_FEED;
    }

    @Pure
    static boolean cut(LockProfile profile, Interruption rule) {
        return cutInterrupts(profile) && profile.waiting().onSupplyLoss() == rule;
    }

    /** Whether a wait can be in force without its supply. */
    @Pure
    static boolean waitStands(LockProfile profile) {
        return !batteryLoss(profile, Interruption.CLEAR)
                || (cutInterrupts(profile) && !cut(profile, Interruption.CLEAR));
    }

    @Pure
    static boolean batteryLoss(LockProfile profile, Interruption rule) {
        return profile.waiting().onBatteryLoss() == rule;
    }

    @Pure
    static boolean afterRefusal(LockProfile profile, AfterRefusal rule) {
        return profile.link() instanceof LinkOnly link && link.afterRefusal() == rule;
    }
}
