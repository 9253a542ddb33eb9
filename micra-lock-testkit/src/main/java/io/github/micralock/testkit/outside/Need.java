// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.Unlimited;
import java.util.function.Predicate;

/** What a profile must have for a story to be told to its units. */
public enum Need {
    /** A typed code, and no link. */
    TYPED_CODE(profile -> !profile.link().asksImmobiliser()),
    /** Digits that are counted, from a number or from a dash. */
    COUNTED_DIGITS(profile -> !profile.entry().style().judgesLastDigit()),
    /** Digits that are counted from a number. */
    START_NUMBER(profile -> profile.entry().style() instanceof CountedFrom),
    /** Digits that are counted from a dash. */
    DASHES(profile -> profile.entry().style() instanceof CountedFromDash),
    /** Digits that are typed straight. */
    STRAIGHT_DIGITS(profile -> profile.entry().style().judgesLastDigit()),
    /** An entry that is not judged after its first press. */
    PARTLY_TYPED(profile ->
            profile.entry().codeLength() > 1 || !profile.entry().style().judgesLastDigit()),
    /** A code of more than one digit. */
    SEVERAL_DIGITS(profile -> profile.entry().codeLength() > 1),
    /** An entry that settles. */
    SETTLE_TIME(profile -> !profile.entry().settle().isZero()),
    /** A wrong code that costs a wait, among the first. */
    PENALTY(profile -> Tries.firstPenalty(profile) > 0),
    /** A limit that a story has the patience to reach. */
    LIMIT(profile -> profile.limit() instanceof LimitedTo limited && limited.attempts() <= Tries.PATIENCE),
    /** No limit. */
    NO_LIMIT(profile -> profile.limit() instanceof Unlimited),
    /** Two tries at least, so that a wrong code need not be the last. */
    TWO_TRIES(profile -> Tries.most(profile) > 1),
    /** Three tries at least. */
    THREE_TRIES(profile -> Tries.most(profile) > 2),
    /** Fewer tries after a dealer's reset than before. */
    PROBATION(profile -> profile.limit().boundsTriesAfterReset()),
    /** A memory that outlives the battery. */
    MEMORY(profile -> profile.arming().memory() == Memory.NON_VOLATILE),
    /** A wait that shows what is left of it. */
    COUNTDOWN(profile -> profile.display().showsCountdown()),
    /** A prompt that shows the number of the try. */
    NUMBERED_TRIES(profile -> profile.display().showsTry()),
    /** A link to an immobiliser. */
    LINK(profile -> profile.link().asksImmobiliser()),
    /** A link, and no typing at all. */
    LINK_ALONE(profile -> profile.link() instanceof LinkOnly),
    /** A link, and a code where it fails. */
    LINK_AND_CODE(profile -> profile.link() instanceof LinkThenCode),
    /** A link that gives up when nobody answers. */
    TIME_OUT(profile -> !profile.link().timeOut().isZero());

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda that keeps nothing
    private final Predicate<LockProfile> met;

    Need(Predicate<LockProfile> met) {
        this.met = met;
    }

    /**
     * Says whether a profile has it.
     *
     * @param profile the unit's data
     * @return true if the story can be told to such a unit, as far as this goes
     */
    public boolean isMetBy(LockProfile profile) {
        return met.test(profile);
    }
}
