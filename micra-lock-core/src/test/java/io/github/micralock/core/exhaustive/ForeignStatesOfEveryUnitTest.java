// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every small unit in every state of every other one: most of them no history of its own leads to. */
class ForeignStatesOfEveryUnitTest {

    private static final Set<LockState> STATES = SmallUnits.all()
            .flatMap(unit -> SmallUnits.explored(unit).states().stream())
            .collect(Collectors.toUnmodifiableSet());

    @ParameterizedTest
    @MethodSource("io.github.micralock.core.exhaustive.SmallUnits#all")
    void P10_noEventThrowsInAnyStateOfAnyUnit(LockMachine unit) {
        for (LockState state : STATES) {
            for (LockEvent event : SmallUnits.ALPHABET) {
                Transition step = unit.apply(state, event);
                assertThat(step.after().equals(unit.next(state, event))).isTrue();
                assertThat(step.ignored() && event instanceof TimePassed).isFalse();
                assertThat(unit.view(step.after()).audible()
                                && !step.after().supply().running())
                        .isFalse();
                assertThat(unit.nextDeadline(step.after())
                                .filter(deadline -> deadline.isNegative() || deadline.isZero()))
                        .isEmpty();
            }
        }
    }
}
