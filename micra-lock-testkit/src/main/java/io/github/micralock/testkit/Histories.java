// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Histories that reach deep into a lock, for whoever has no test engine: the same that {@link LockArbitraries#histories}
 * draws.
 */
public final class Histories {

    private Histories() {}

    /**
     * Writes a history for a unit just fitted: the right code typed and wrong ones, tries burnt one after another, waits
     * served, interrupted and cut short by a nanosecond, turns of the key, battery cycles, dealers, an immobiliser's
     * answers and silence, and anything else.
     *
     * @param profile the unit's data
     * @param code the unit's code; one that its profile's entry rules can type
     * @param random where chance comes from; equal ones write equal histories
     * @return none to some hundred events
     */
    public static ImmutableList<LockEvent> written(LockProfile profile, SecurityCode code, Random random) {
        return writtenFrom(justFitted(profile), profile, code, new Chance(random));
    }

    /**
     * Returns the simplest history found that still does what a given one does: by leaving out stretches and then single
     * events, by letting time pass in one piece, and by rounding it.
     *
     * @param history what happens, in order
     * @param stillDoes says whether a simpler one does it as well; asked mostly some hundred times
     * @return the history itself, if nothing simpler does
     */
    public static ImmutableList<LockEvent> simplest(
            ImmutableList<LockEvent> history, Predicate<ImmutableList<LockEvent>> stillDoes) {
        ImmutableList<LockEvent> best = history;
        ImmutableList<LockEvent> before;
        do {
            before = best;
            best = Stream.concat(simpler(before).filter(stillDoes), Stream.of(before))
                    .iterator()
                    .next();
        } while (!best.equals(before));
        return best;
    }

    private static Stream<ImmutableList<LockEvent>> simpler(ImmutableList<LockEvent> history) {
        long complexity = SimplerHistories.complexity(history);
        return SimplerHistories.of(history)
                .filter(candidate ->
                        candidate.size() < history.size() || SimplerHistories.complexity(candidate) < complexity);
    }

    static ImmutableList<LockEvent> writtenFrom(
            LockState start, LockProfile profile, SecurityCode code, Chance chance) {
        return new HistoryWriter(profile, code, start, chance)
                .episodes(chance.oneIn(4) ? chance.between(9, 20) : chance.between(0, 8));
    }

    static LockState justFitted(LockProfile profile) {
        LockPhase beginning = profile.link().asksImmobiliser()
                ? new Verifying(profile.link().timeOut(), Duration.ZERO)
                : new AwaitingCode(profile.entry().nothingTyped(), Duration.ZERO);
        return new LockState(Supply.JUST_FITTED, 0, false, false, beginning);
    }
}
