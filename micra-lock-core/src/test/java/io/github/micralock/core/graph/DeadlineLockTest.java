// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.core.exhaustive.SmallUnits;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lock whose time stops at each deadline. */
class DeadlineLockTest {

    static Stream<LockMachine> units() {
        return SmallUnits.all();
    }

    @ParameterizedTest
    @MethodSource("units")
    void R27_longerTimeThanToTheDeadlineEndsThere(LockMachine unit) {
        DeadlineLock lock = DeadlineLock.of(unit);
        for (LockState state : SmallUnits.explored(unit).states()) {
            Transition step = lock.apply(state, DeadlineLock.UNTIL_DEADLINE);
            unit.nextDeadline(state)
                    .ifPresentOrElse(
                            due -> assertThat(step).isEqualTo(unit.apply(state, new TimePassed(due))),
                            () -> assertThat(step.after()).isEqualTo(state));
            assertThat(lock.next(state, DeadlineLock.UNTIL_DEADLINE)).isEqualTo(step.after());
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void itIsTheSameUnit(LockMachine unit) {
        assertThat(DeadlineLock.of(unit).profile()).isEqualTo(unit.profile());
        assertThat(DeadlineLock.of(unit).initial()).isEqualTo(unit.initial());
    }

    @ParameterizedTest
    @MethodSource("units")
    void whatEndsBeforeADeadlineIsAsItWas(LockMachine unit) {
        DeadlineLock lock = DeadlineLock.of(unit);
        TimePassed little = new TimePassed(Duration.ofMillis(1));
        for (LockState state : SmallUnits.explored(unit).states()) {
            assertThat(lock.apply(state, little)).isEqualTo(unit.apply(state, little));
            for (LockEvent event : SmallUnits.ALPHABET) {
                if (!(event instanceof TimePassed)) {
                    assertThat(lock.apply(state, event)).isEqualTo(unit.apply(state, event));
                }
            }
            assertThat(lock.view(state)).isEqualTo(unit.view(state));
            assertThat(lock.nextDeadline(state)).isEqualTo(unit.nextDeadline(state));
        }
    }
}
