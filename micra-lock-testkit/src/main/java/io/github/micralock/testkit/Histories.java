// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.Random;

/**
 * Histories that reach deep into a lock, for whoever has no test engine: the same that {@link LockArbitraries#histories}
 * draws.
 */
public final class Histories {

    private Histories() {}

    /**
     * Writes a history for a unit just fitted: the right code typed and wrong ones, tries burnt one after another, waits
     * served, interrupted and cut short by a nanosecond, turns of the key, battery cycles, dealers, and anything else.
     *
     * @param profile the unit's data
     * @param code the unit's code; one that its profile's entry rules can type
     * @param random where chance comes from; equal ones write equal histories
     * @return none to some hundred events
     */
    public static ImmutableList<LockEvent> written(LockProfile profile, SecurityCode code, Random random) {
        return writtenFrom(justFitted(profile), profile, code, new Chance(random));
    }

    static ImmutableList<LockEvent> writtenFrom(
            LockState start, LockProfile profile, SecurityCode code, Chance chance) {
        return new HistoryWriter(profile, code, start, chance)
                .episodes(chance.oneIn(4) ? chance.between(9, 20) : chance.between(0, 8));
    }

    static LockState justFitted(LockProfile profile) {
        return new LockState(
                Supply.JUST_FITTED,
                0,
                false,
                false,
                new AwaitingCode(profile.entry().nothingTyped(), Duration.ZERO));
    }
}
