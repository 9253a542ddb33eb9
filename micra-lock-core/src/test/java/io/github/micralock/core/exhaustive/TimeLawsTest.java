// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.WaitServed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R16 and R25-R28 in every state of every small unit. */
class TimeLawsTest {

    private static final String ALL = "io.github.micralock.core.exhaustive.SmallUnits#all";
    private static final Duration NANO = Duration.ofNanos(1);
    private static final List<Duration> PIECES = List.of(
            NANO,
            Duration.ofMillis(500),
            Duration.ofSeconds(1).minus(NANO),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofDays(1),
            Duration.ofSeconds(Long.MAX_VALUE / 2));

    @ParameterizedTest
    @MethodSource(ALL)
    void R25_timeInTwoPiecesIsTimeInOne(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            for (Duration first : PIECES) {
                for (Duration second : PIECES) {
                    assertThat(after(unit, after(unit, state, first), second))
                            .as("%s, %s then %s", state, first, second)
                            .isEqualTo(after(unit, state, first.plus(second)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void R25_noTimeChangesNothing(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            assertThat(after(unit, state, Duration.ZERO)).isSameAs(state);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void R27_atItsDeadlineTheStateChangesByItselfAndNotBefore(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            unit.nextDeadline(state).ifPresent(deadline -> {
                LockState before = after(unit, state, deadline.minus(NANO));
                assertThat(kind(before)).as("%s", state).isEqualTo(kind(state));
                assertThat(unit.nextDeadline(before)).contains(NANO);
                assertThat(before.wrongAttempts()).isEqualTo(state.wrongAttempts());
                assertThat(changed(state, after(unit, state, deadline)))
                        .as("%s", state)
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void R27_withoutADeadlineNothingEverChangesByItself(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            if (unit.nextDeadline(state).isEmpty()) {
                assertThat(after(unit, state, Duration.ofSeconds(Long.MAX_VALUE)))
                        .isSameAs(state);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void R26_aJumpTellsWhatItsDeadlinesTellInTheirOrder(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            for (Duration jump : PIECES) {
                List<LockSignal> told = new ArrayList<>();
                LockState at = state;
                Duration left = jump;
                for (Optional<Duration> due = unit.nextDeadline(at);
                        due.isPresent() && due.orElseThrow().compareTo(left) <= 0;
                        due = unit.nextDeadline(at)) {
                    told.addAll(signals(unit, at, due.orElseThrow()));
                    at = after(unit, at, due.orElseThrow());
                    left = left.minus(due.orElseThrow());
                }
                assertThat(signals(unit, state, jump)).as("%s, %s", state, jump).isEqualTo(told);
                assertThat(after(unit, state, jump)).isEqualTo(after(unit, at, left));
            }
        }
    }

    private static List<LockSignal> signals(LockMachine unit, LockState state, Duration elapsed) {
        return unit.apply(state, new TimePassed(elapsed)).signals().stream()
                .filter(signal -> !(signal instanceof FaceplateChanged))
                .toList();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void R28_theLongestTimeThereIsEndsEveryCountdown(LockMachine unit) {
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        for (LockState state : SmallUnits.explored(unit).states()) {
            assertThat(unit.nextDeadline(after(unit, state, longest)))
                    .as("%s", state)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void R16_aWaitIsOverAtExactlyItsEndAndTheCountStays(LockMachine unit) {
        LockPhase asks = new AwaitingCode(unit.profile().entry().nothingTyped(), Duration.ZERO);
        for (LockState state : SmallUnits.explored(unit).states()) {
            if (state.phase() instanceof Waiting waiting
                    && unit.nextDeadline(state).isPresent()) {
                LockState almost = after(unit, state, waiting.remaining().minus(NANO));
                assertThat(almost).isEqualTo(state.withPhase(new Waiting(NANO)));
                assertThat(after(unit, almost, NANO)).isEqualTo(state.withPhase(asks));
                assertThat(signals(unit, almost, NANO)).containsExactly(new WaitServed());
            }
        }
    }

    private static LockState after(LockMachine unit, LockState state, Duration elapsed) {
        return unit.next(state, new TimePassed(elapsed));
    }

    private static boolean changed(LockState from, LockState to) {
        return !kind(from).equals(kind(to)) || from.wrongAttempts() != to.wrongAttempts();
    }

    private static Class<? extends LockPhase> kind(LockState state) {
        return state.phase().getClass();
    }
}
