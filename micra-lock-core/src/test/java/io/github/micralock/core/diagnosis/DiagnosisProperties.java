// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.LockArbitraries;
import io.github.micralock.testkit.LockHistory;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/** Random histories of random units, hidden from the one who has to say what is the case. */
class DiagnosisProperties {

    private static final TimePassed TEN_YEARS = new TimePassed(Duration.ofDays(3_652));

    @Provide
    Arbitrary<LockHistory> histories() {
        return LockArbitraries.histories(Arbitraries.of(Catalogue.profiles()));
    }

    @Provide
    Arbitrary<LockHistory> ofTypedUnits() {
        return LockArbitraries.histories(Arbitraries.of(Catalogue.profiles().stream()
                .filter(profile -> !profile.link().asksImmobiliser())
                .toList()));
    }

    private static LockMachine unit(LockHistory history) {
        return RadioLock.ofAnyKind(history.profile(), UnitIdentity.of("unit-1"), history.code());
    }

    /** Made once for all tries, and never kept for another run. */
    private static Diagnosis ofOneOf(ImmutableList<LockProfile> profiles) {
        return Store.getOrCreate(profiles, Lifespan.RUN, () -> Diagnosis.of(profiles))
                .get();
    }

    private static Diagnosis ofItsMake(LockHistory history) {
        return ofOneOf(ImmutableList.of(history.profile()));
    }

    @Property(tries = 250)
    void theTruthIsAmongTheExplanations(@ForAll("histories") LockHistory history, @ForAll Random chance) {
        Observed observed = Observed.of(unit(history), history.events(), 40, chance);
        Diagnosis diagnosis = ofItsMake(history).with(observed.observations());
        assertThat(diagnosis.contradiction()).isEmpty();
        assertThat(diagnosis.includes(history.profile(), observed.truth())).isTrue();
        assertThat(diagnosis.attempts())
                .hasValueSatisfying(attempts -> assertThat(
                                attempts.contains(observed.truth().wrongAttempts()))
                        .isTrue());
    }

    @Property(tries = 12)
    void theTruthIsAmongTheExplanationsWhateverTheMake(
            @ForAll("histories") LockHistory history, @ForAll Random chance) {
        Observed observed = Observed.of(unit(history), history.events(), 12, chance);
        Diagnosis diagnosis = ofOneOf(Catalogue.profiles()).with(observed.observations());
        assertThat(diagnosis.profiles()).contains(history.profile());
        assertThat(diagnosis.includes(history.profile(), observed.truth())).isTrue();
    }

    @Property(tries = 60)
    void theAdviceNeverCostsAnAttempt(@ForAll("histories") LockHistory history, @ForAll Random chance) {
        LockMachine unit = unit(history);
        Observed observed = Observed.of(unit, history.events(), 20, chance);
        Diagnosis diagnosis = ofItsMake(history).with(observed.observations());
        LockState state = observed.truth();
        for (int round = 0; round < 3; round++) {
            ImmutableList<LockEvent> advice =
                    diagnosis.nextExperiment().map(Experiment::events).orElse(ImmutableList.of());
            for (LockEvent event : advice) {
                state = quietly(unit, state, event);
                assertThat(attempts(unit.apply(state, TEN_YEARS))).isZero();
                diagnosis = diagnosis.did(event);
            }
            diagnosis = diagnosis.saw(unit.view(state));
            assertThat(diagnosis.includes(history.profile(), state)).isTrue();
        }
    }

    private static LockState quietly(LockMachine unit, LockState state, LockEvent event) {
        Transition step = unit.apply(state, event);
        assertThat(attempts(step)).as("attempts by %s in %s", event, state).isZero();
        return step.after();
    }

    private static long attempts(Transition step) {
        return step.signals().stream().filter(AttemptRecorded.class::isInstance).count();
    }

    /** Who sees all and forgets nothing is not left with more than what nobody can see. */
    @Property(tries = 60)
    void whoKnowsTheBeginningAndLooksEachTimeKnowsTheState(@ForAll("ofTypedUnits") LockHistory history) {
        LockMachine unit = unit(history);
        LockState state = unit.initial();
        Diagnosis diagnosis = Diagnosis.from(history.profile(), state);
        for (LockEvent event : history.events()) {
            Transition step = unit.apply(state, event);
            if (attempts(step) > 0) {
                break;
            }
            state = step.after();
            diagnosis = diagnosis.did(event).saw(unit.view(state));
            assertThat(diagnosis.explanations())
                    .containsExactly(new Explanation(
                            history.profile(),
                            state,
                            state,
                            false,
                            Folding.of(history.profile()).standsForMore(state.wrongAttempts())));
        }
    }
}
