// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;

/** States that the constructor accepts, whether any profile leads to them or not. */
final class StateDraws {

    private StateDraws() {}

    static Supply supply(Chance chance) {
        return chance.coin()
                ? new Supply(IgnitionPosition.ACC, true, true)
                : new Supply(chance.oneOf(IgnitionPosition.class), chance.coin(), !chance.oneIn(3));
    }

    static LockState any(Chance chance) {
        Supply supply = supply(chance);
        int wrong = chance.count();
        boolean probation = chance.oneIn(3);
        boolean linked = chance.oneIn(3);
        return switch (chance.between(0, 9)) {
            case 0, 1 -> new LockState(supply, 0, false, linked, operating(supply, chance));
            case 2, 3, 4 -> state(supply, wrong, probation, linked, awaiting(supply, chance));
            case 5, 6 ->
                state(supply, Math.max(1, wrong), probation, linked, new Waiting(DurationDraws.positive(chance)));
            case 7 -> verifying(supply, wrong, probation, linked, chance);
            case 8 -> state(supply, wrong, probation, linked, new LinkRefused());
            default -> state(supply, wrong, probation, linked, new LockedForGood());
        };
    }

    static LockState state(Supply supply, int wrong, boolean probation, boolean linked, LockPhase phase) {
        return new LockState(supply, Chance.atLeastZero(wrong), probation, linked, phase);
    }

    private static LockState verifying(Supply supply, int wrong, boolean probation, boolean linked, Chance chance) {
        Duration suspendedWait = chance.coin() ? Duration.ZERO : DurationDraws.any(chance);
        Verifying phase = new Verifying(DurationDraws.any(chance), suspendedWait);
        return state(supply, suspendedWait.isZero() ? wrong : Math.max(1, wrong), probation, linked, phase);
    }

    private static Operating operating(Supply supply, Chance chance) {
        return new Operating(supply.permanentFeed() ? Duration.ZERO : DurationDraws.positive(chance));
    }

    private static AwaitingCode awaiting(Supply supply, Chance chance) {
        CodeEntry entry = CodeEntry.empty(chance.between(1, CodeEntry.LONGEST));
        if (!supply.running()) {
            return new AwaitingCode(entry, Duration.ZERO);
        }
        boolean complete = chance.coin();
        for (int position = 1; position <= entry.length(); position++) {
            if (complete || chance.coin()) {
                entry = entry.with(position, CodeEntry.digit(chance.between(0, 9)));
            }
        }
        return new AwaitingCode(entry, entry.isComplete() ? DurationDraws.any(chance) : Duration.ZERO);
    }
}
