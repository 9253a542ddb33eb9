// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockState;
import io.github.micralock.benchmarks.workload.Workload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is measured does the same as the lock: else its figure would be of something else. */
final class AgreementTest {

    private static final Workload WORKLOAD = Workload.of(K11.LOCK, Workload.SEED, Workload.LENGTH);

    @ParameterizedTest
    @EnumSource
    void everybodyShowsTheSameAfterEveryEvent(Entrant entrant) {
        Contestant contestant = entrant.fitted();
        contestant.load(WORKLOAD.events());
        LockState state = K11.LOCK.initial();
        for (int index = 0; index < WORKLOAD.events().size(); index++) {
            contestant.step(index);
            state = K11.LOCK.next(state, WORKLOAD.events().get(index));
            assertThat(contestant.faceplate())
                    .as(
                            "%s after event %s, %s, in %s",
                            entrant, index, WORKLOAD.events().get(index).text(), state)
                    .isEqualTo(K11.LOCK.view(state));
        }
    }
}
