// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What key, switch and battery do to every state of every small unit, with every rule about interruptions there is. */
class SupplyTableTest {

    private static final String ALL = "io.github.micralock.core.exhaustive.SmallUnits#all";
    private static final String WAITING = "io.github.micralock.core.exhaustive.SmallUnits#waiting";
    private static final Duration TICK = Duration.ofNanos(1);

    private static final ImmutableMap<String, UnaryOperator<Supply>> CHANGES =
            ImmutableMap.<String, UnaryOperator<Supply>>builder()
                    .put("ignition LOCK", supply -> supply.withIgnition(IgnitionPosition.LOCK))
                    .put("ignition OFF", supply -> supply.withIgnition(IgnitionPosition.OFF))
                    .put("ignition ACC", supply -> supply.withIgnition(IgnitionPosition.ACC))
                    .put("ignition ON", supply -> supply.withIgnition(IgnitionPosition.ON))
                    .put("ignition START", supply -> supply.withIgnition(IgnitionPosition.START))
                    .put("radio on", supply -> supply.withSwitchedOn(true))
                    .put("radio off", supply -> supply.withSwitchedOn(false))
                    .put("battery on", supply -> supply.withBatteryConnected(true))
                    .put("battery off", supply -> supply.withBatteryConnected(false))
                    .buildOrThrow();

    @ParameterizedTest
    @MethodSource(ALL)
    void R3_R4_R5_R6_everyChangeOfTheSupplyDoesWhatTheTableSaysAndNoOtherIsTaken(LockMachine unit) {
        everyChangeDoesWhatTheTableSays(unit);
    }

    @ParameterizedTest
    @MethodSource(WAITING)
    void R15_R31_everyInterruptionOfAWaitDoesWhatTheProfileSays(LockMachine unit) {
        everyChangeDoesWhatTheTableSays(unit);
    }

    private static void everyChangeDoesWhatTheTableSays(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            CHANGES.forEach((event, change) -> {
                Transition step = unit.apply(state, LockEvent.parse(event));
                Supply now = change.apply(state.supply());
                if (now.equals(state.supply())) {
                    assertThat(step.signals()).as("%s", step).containsExactly(new Ignored(IgnoredReason.ALREADY_SO));
                    assertThat(step.after()).isSameAs(state);
                } else {
                    SupplyTable table = new SupplyTable(unit.profile(), state, now);
                    assertThat(step.after()).as("%s", step).isEqualTo(table.after());
                    assertThat(step.signals())
                            .as("%s", step)
                            .filteredOn(signal -> !(signal instanceof FaceplateChanged))
                            .isEqualTo(table.signals());
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource(WAITING)
    void R14_aWaitIsServedExactlyWhileItsSupplyIsThere(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            if (state.phase() instanceof Waiting waiting) {
                boolean runs = unit.profile().waiting().runsWhile().holds(state.supply());
                Duration left = runs ? waiting.remaining().minus(TICK) : waiting.remaining();
                assertThat(unit.next(state, new TimePassed(TICK)))
                        .as("%s", state)
                        .isEqualTo(state.withPhase(new Waiting(left)));
                assertThat(unit.nextDeadline(state).isPresent()).isEqualTo(runs);
            }
        }
    }
}
