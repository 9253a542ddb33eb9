// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.LockArbitraries;
import io.github.micralock.testkit.LockHistory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/** Whatever happens, at whatever time: the graph of deadlines has a state like it. */
class TimedGraphProperties {

    private static final ImmutableList<LockProfile> TYPED = Catalogue.profiles().stream()
            .filter(profile -> !profile.link().asksImmobiliser())
            .collect(ImmutableList.toImmutableList());

    /** All of a state but its times and what is typed. */
    private record Situation(Supply supply, int wrongAttempts, boolean onProbation, Class<? extends LockPhase> phase) {

        static Situation of(LockState state) {
            return new Situation(
                    state.supply(),
                    state.wrongAttempts(),
                    state.onProbation(),
                    state.phase().getClass());
        }
    }

    /** Explored once for all tries, and never kept for another run. */
    private static ImmutableSet<Situation> known(LockProfile profile) {
        return Store.getOrCreate(profile, Lifespan.PROPERTY, () -> situations(profile))
                .get();
    }

    private static ImmutableSet<Situation> situations(LockProfile profile) {
        Iterable<LockEvent> keys = Units.events("ignition OFF", "ignition ON", "ignition START");
        return TimedExploration.of(Units.lock(profile))
                .over(Iterables.concat(TimedExploration.PERSONS_ACTS, keys))
                .knowing(Units.code(profile))
                .withDealer()
                .explore()
                .states()
                .stream()
                .map(state -> Situation.of(state.unit()))
                .collect(toImmutableSet());
    }

    @Provide
    Arbitrary<LockHistory> histories() {
        return LockArbitraries.histories(Arbitraries.of(TYPED));
    }

    @Property(tries = 200)
    void R27_actingBetweenDeadlinesLeadsNowhereElse(@ForAll("histories") LockHistory history) {
        LockMachine unit = RadioLock.of(history.profile(), history.code());
        int horizon = Horizon.attempts(history.profile(), 0);
        ImmutableSet<Situation> known = known(history.profile());
        LockState state = unit.initial();
        for (LockEvent event : history.events()) {
            state = unit.next(state, event);
            if (state.wrongAttempts() <= horizon) {
                assertThat(known).contains(Situation.of(state));
            }
        }
    }
}
