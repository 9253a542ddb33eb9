// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockMachine;
import io.github.micralock.formal.laws.Sample;
import io.github.micralock.formal.twin.Instances;
import io.github.micralock.testkit.mutant.Mutation;
import io.github.micralock.testkit.mutant.Mutations;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A Java that does something else than the theory is told from it, unless it does so in signals alone. */
class DisagreementTest {

    /** The first five lie in signals alone, and the last in times so long that no small unit has them. */
    private static final ImmutableSet<String> UNSEEN = ImmutableSet.of(
            "tells-the-result-first",
            "records-wrong-codes-only",
            "gives-another-reason-in-a-wait",
            "jump-keeps-its-end-to-itself",
            "keeps-a-new-word-to-itself",
            "long-times-overflow");

    private static final int EVERY = Boolean.getBoolean("micralock.deep") ? 1 : 17;

    static Stream<Mutation> mutations() {
        return Sample.oneOutOf(EVERY, Mutations.all());
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void aWrongLockDiffersFromTheTheorySomewhere(Mutation mutation) {
        assertThat(differences(mutation).findFirst().isPresent()).isEqualTo(!UNSEEN.contains(mutation.name()));
    }

    @Test
    void aStateIsToldWithWhatItShows() {
        assertThat(differences(Mutations.named("shows-in-the-dark")).findFirst().orElseThrow())
                .startsWith("LockState[supply=Supply[ignition=ACC, switchedOn=false, batteryConnected=true]")
                .contains(" shows Faceplate[text=CODE", "in the theory (faceplate |Text ''| false)");
    }

    @Test
    void aStepIsToldWithWhatTheTheorySays() {
        assertThat(differences(Mutations.named("loses-the-entry-at-on"))
                        .findFirst()
                        .orElseThrow())
                .startsWith("Edge[source=LockState[supply=Supply[ignition=ACC")
                .contains(
                        "event=IgnitionTurned[position=ON]", "entry=__", ", in the theory (state this-unit (supply ON");
    }

    private static Stream<String> differences(Mutation mutation) {
        return Instances.small().stream()
                .map(TwoDigitUnit::new)
                .filter(unit -> mutation.showsOn(unit.profile()))
                .flatMap(unit -> differences(unit, mutation.of(unit.machine())));
    }

    private static Stream<String> differences(TwoDigitUnit unit, LockMachine wrong) {
        return new Agreement(wrong, TwoDigitUnit.CODE, unit.explored(wrong)).differences().stream();
    }
}
