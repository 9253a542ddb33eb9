// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;

/** States of a unit with a link in which its own profile could have left it. */
final class LinkedStateDraws {

    private final LockProfile profile;
    private final Chance chance;

    LinkedStateDraws(LockProfile profile, Chance chance) {
        this.profile = profile;
        this.chance = chance;
    }

    LockState draw(Supply supply) {
        boolean linked = chance.coin();
        return profile.link() instanceof LinkOnly link
                ? withoutCode(supply, linked, link.afterRefusal())
                : withCode(new OwnStateDraws(profile, chance).typed(supply), linked);
    }

    private LockState withoutCode(Supply supply, boolean linked, AfterRefusal afterRefusal) {
        boolean sticks = linked && afterRefusal == AfterRefusal.UNTIL_DEALER;
        boolean searches = linked && afterRefusal == AfterRefusal.KEEP_SEARCHING;
        if (chance.oneIn(3) && !searches && (supply.running() || sticks)) {
            return StateDraws.state(supply, 0, false, linked, new LinkRefused());
        }
        return chance.coin() && linked && supply.running()
                ? StateDraws.state(supply, 0, false, true, new Operating(Duration.ZERO))
                : StateDraws.state(supply, 0, false, linked, asking(supply, Duration.ZERO));
    }

    /** What would be in the dark asks again; what runs may ask first. */
    private LockState withCode(LockState typed, boolean linked) {
        LockPhase phase = typed.phase();
        boolean asks = !(phase instanceof LockedForGood) && (!typed.supply().running() || chance.oneIn(3));
        if (asks) {
            Duration wait = phase instanceof Waiting waiting ? waiting.remaining() : Duration.ZERO;
            phase = asking(typed.supply(), wait);
        }
        return StateDraws.state(
                typed.supply(),
                typed.wrongAttempts(),
                typed.onProbation(),
                linked || phase instanceof Operating,
                phase);
    }

    private Verifying asking(Supply supply, Duration wait) {
        Duration timeOut = profile.link().timeOut();
        Duration left = supply.running() ? DurationDraws.within(timeOut, chance) : timeOut;
        return new Verifying(left.isZero() ? timeOut : left, wait);
    }
}
