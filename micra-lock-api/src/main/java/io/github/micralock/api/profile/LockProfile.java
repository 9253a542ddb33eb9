// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.util.regex.Pattern;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * Everything that tells one make of head unit from another. A lock has no other numbers.
 *
 * <p>A profile that contradicts itself cannot be built: the error names the field, the rule and the value.
 *
 * @param name how it is called; capital letters A to Z, digits and underscores
 * @param title what it is, in words; not blank
 * @param entry how a code is typed (R7, R8)
 * @param penalties what wrong codes cost (R11)
 * @param limit after how many the unit is locked for good (R12, R17)
 * @param waiting when a penalty runs (R14, R15)
 * @param arming what becomes of the lock when the battery goes (R5)
 * @param link whether and how the unit asks an immobiliser (R18-R22, R31)
 * @param words what the display says (R29)
 * @param display how it says it (R29, R30)
 * @param provenance what all this rests on
 */
@Immutable
public record LockProfile(
        String name,
        String title,
        EntryRules entry,
        PenaltySchedule penalties,
        AttemptLimit limit,
        WaitingRules waiting,
        ArmingRules arming,
        LinkRules link,
        Words words,
        DisplayRules display,
        Provenance provenance) {

    private static final Pattern NAME = Pattern.compile("[A-Z0-9_]+");

    /** Rejects parts that contradict each other. */
    @SideEffectFree
    public LockProfile {
        checkArgument(
                NAME.matcher(name).matches(),
                "name must be capital letters A to Z, digits and underscores, was '%s'",
                name);
        checkArgument(!title.isBlank(), "title must not be blank, was '%s'", title);
        checkReachable(penalties, limit);
        checkForgetful(waiting, arming);
        checkLinked(arming, link);
        checkArgument(
                display.width() >= entry.codeLength(),
                "display.width must be at least entry.codeLength %s (R30), was %s",
                entry.codeLength(),
                display.width());
    }

    /**
     * Returns a builder that holds the parts of this profile, to make another one of them.
     *
     * @return the builder
     */
    public LockProfileBuilder toBuilder() {
        return new LockProfileBuilder(this);
    }

    @SideEffectFree
    private static void checkReachable(PenaltySchedule penalties, AttemptLimit limit) {
        if (limit instanceof LimitedTo limited) {
            checkArgument(
                    limited.attempts() == 1 || penalties.listed().size() < limited.attempts(),
                    "penalties.listed must end before limit.attempts %s, where the unit is locked for good (R12),"
                            + " had %s",
                    limited.attempts(),
                    penalties.listed().size());
            checkArgument(
                    limited.attempts() > 1 || penalties.equals(PenaltySchedule.NONE),
                    "penalties must be none where the first wrong entry locks for good (R12), was %s",
                    penalties.listed());
        }
    }

    @SideEffectFree
    private static void checkForgetful(WaitingRules waiting, ArmingRules arming) {
        checkArgument(
                arming.memory() == Memory.NON_VOLATILE || waiting.onBatteryLoss() == Interruption.CLEAR,
                "waiting.onBatteryLoss must be CLEAR where arming.memory is VOLATILE, for no wait outlives the count"
                        + " it came from (R5, R15), was %s",
                waiting.onBatteryLoss());
    }

    @SideEffectFree
    private static void checkLinked(ArmingRules arming, LinkRules link) {
        if (link.asksImmobiliser()) {
            checkArgument(
                    arming.grace().isZero(),
                    "arming.grace must be zero where the unit verifies at each start (R5, R6), was %s",
                    arming.grace());
            checkArgument(
                    arming.memory() == Memory.NON_VOLATILE,
                    "arming.memory must be NON_VOLATILE where the unit is linked, for one that forgets its link"
                            + " enrols in any car (R5, P6), was %s",
                    arming.memory());
        }
    }
}
