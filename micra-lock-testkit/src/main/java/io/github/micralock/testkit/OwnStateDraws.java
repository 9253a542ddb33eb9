// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;

/** States in which its own profile could have left a unit, drawn directly instead of waited for. */
final class OwnStateDraws {

    private final LockProfile profile;
    private final Chance chance;

    OwnStateDraws(LockProfile profile, Chance chance) {
        this.profile = profile;
        this.chance = chance;
    }

    LockState draw() {
        Supply supply = StateDraws.supply(chance);
        return profile.link().asksImmobiliser() ? new LinkedStateDraws(profile, chance).draw(supply) : typed(supply);
    }

    /** As if the unit had no link. */
    LockState typed(Supply supply) {
        if (!supply.permanentFeed() && profile.arming().memory() == Memory.VOLATILE) {
            return withoutBatteryOrMemory(supply);
        }
        boolean probation = profile.limit().boundsTriesAfterReset() && chance.coin();
        int mostWrong = mostWrong(probation);
        return switch (chance.between(0, 7)) {
            case 0, 1 ->
                canOperate(supply)
                        ? new LockState(supply, 0, false, false, operating(supply))
                        : awaiting(supply, chance.between(0, mostWrong), probation);
            case 2, 3, 4 -> awaiting(supply, chance.between(0, mostWrong), probation);
            case 5, 6 ->
                mostWrong == 0
                        ? awaiting(supply, 0, probation)
                        : waiting(supply, chance.between(1, mostWrong), probation);
            default ->
                profile.limit() instanceof LimitedTo limited
                        ? lockedForGood(supply, limited, probation)
                        : awaiting(supply, chance.between(0, mostWrong), probation);
        };
    }

    private LockState withoutBatteryOrMemory(Supply supply) {
        return canOperate(supply) && chance.coin()
                ? new LockState(supply, 0, false, false, operating(supply))
                : awaiting(supply, 0, false);
    }

    private boolean canOperate(Supply supply) {
        return supply.permanentFeed() || !profile.arming().grace().isZero();
    }

    private Operating operating(Supply supply) {
        Duration grace = profile.arming().grace();
        Duration left = DurationDraws.within(grace, chance);
        return new Operating(supply.permanentFeed() ? Duration.ZERO : left.isZero() ? grace : left);
    }

    private LockState awaiting(Supply supply, int wrong, boolean probation) {
        CodeEntry entry = supply.running() ? typed() : profile.entry().nothingTyped();
        Duration settle = profile.entry().settling(entry);
        Duration left = DurationDraws.within(settle, chance);
        AwaitingCode phase = new AwaitingCode(entry, left.isZero() ? settle : left);
        return StateDraws.state(supply, wrong, probation, false, phase);
    }

    /** Typed straight, digits come one after another and the last one is judged; else any position may be touched. */
    private CodeEntry typed() {
        EntryRules rules = profile.entry();
        CodeEntry entry = rules.nothingTyped();
        int straight = chance.between(0, rules.codeLength() - 1);
        int density = chance.between(0, 4);
        for (int position = 1; position <= rules.codeLength(); position++) {
            boolean touched = rules.style().judgesLastDigit() ? position <= straight : chance.between(0, 3) < density;
            if (touched) {
                int digit =
                        chance.between(rules.digits().first(), rules.digits().last());
                entry = entry.with(position, CodeEntry.digit(digit));
            }
        }
        return entry;
    }

    private LockState waiting(Supply supply, int wrong, boolean probation) {
        Duration penalty = profile.penalties().penalty(Chance.atLeastOne(wrong));
        if (penalty.isZero()) {
            return awaiting(supply, wrong, probation);
        }
        Duration left = DurationDraws.within(penalty, chance);
        return StateDraws.state(supply, wrong, probation, false, new Waiting(left.isZero() ? penalty : left));
    }

    private LockState lockedForGood(Supply supply, LimitedTo limited, boolean probation) {
        int wrong = probation ? limited.attemptsAfterReset() : limited.attempts();
        return StateDraws.state(supply, wrong, probation, false, new LockedForGood());
    }

    private int mostWrong(boolean probation) {
        return profile.limit() instanceof LimitedTo limited
                ? Math.min(40, (probation ? limited.attemptsAfterReset() : limited.attempts()) - 1)
                : 40;
    }
}
