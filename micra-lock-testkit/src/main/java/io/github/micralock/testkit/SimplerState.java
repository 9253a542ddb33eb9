// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;

/** States become ordinary: fed and running, few wrong codes, round countdowns. */
final class SimplerState implements Simplifier<LockState> {

    static final SimplerState FIRST = new SimplerState();

    private static final Supply ORDINARY = new Supply(IgnitionPosition.ACC, true, true);

    private SimplerState() {}

    @Override
    public Stream<LockState> simpler(LockState state) {
        int fewest = hasWait(state.phase()) ? 1 : 0;
        return Stream.of(
                        ifFed(state),
                        withWrong(state, fewest),
                        withWrong(state, Math.max(fewest, state.wrongAttempts() / 2)),
                        withWrong(state, Math.max(fewest, state.wrongAttempts() - 1)),
                        Stream.of(with(state, state.wrongAttempts(), false, state.linked())),
                        Stream.of(with(state, state.wrongAttempts(), state.onProbation(), false)),
                        phases(state.phase()).map(state::withPhase))
                .flatMap(states -> states);
    }

    @Override
    public ShrinkingDistance distance(LockState state) {
        long oddities = Stream.of(!state.supply().equals(ORDINARY), state.onProbation(), state.linked())
                .filter(odd -> odd)
                .count();
        long waitBeside =
                state.phase() instanceof Verifying both ? SimplerDurations.complexity(both.suspendedWait()) : 0;
        return ShrinkingDistance.of(
                oddities,
                state.wrongAttempts(),
                SimplerDurations.complexity(state.phase().countdown()) + waitBeside);
    }

    private static boolean hasWait(LockPhase phase) {
        return phase instanceof Waiting
                || (phase instanceof Verifying verifying
                        && !verifying.suspendedWait().isZero());
    }

    /** A unit that counts down to arming has no battery, and cannot be fed. */
    private static Stream<LockState> ifFed(LockState state) {
        return state.phase() instanceof Operating operating
                        && !operating.arming().isZero()
                ? Stream.of()
                : Stream.of(state.with(ORDINARY, state.phase()));
    }

    private static Stream<LockState> withWrong(LockState state, int wrong) {
        return state.phase() instanceof Operating
                ? Stream.of()
                : Stream.of(with(state, wrong, state.onProbation(), state.linked()));
    }

    private static LockState with(LockState state, int wrong, boolean probation, boolean linked) {
        return StateDraws.state(state.supply(), wrong, probation, linked, state.phase());
    }

    private static Stream<LockPhase> phases(LockPhase phase) {
        Stream<Duration> shorter = shorter(phase.countdown());
        if (phase instanceof Waiting) {
            return shorter.map(Waiting::new);
        }
        if (phase instanceof Operating operating && !operating.arming().isZero()) {
            return shorter.map(Operating::new);
        }
        if (phase instanceof AwaitingCode awaiting && awaiting.entry().isComplete()) {
            return shorter.map(left -> new AwaitingCode(awaiting.entry(), left));
        }
        if (phase instanceof Verifying verifying) {
            return Stream.concat(
                    shorter.map(left -> new Verifying(left, verifying.suspendedWait())),
                    shorter(verifying.suspendedWait()).map(wait -> new Verifying(verifying.timeOut(), wait)));
        }
        return Stream.of();
    }

    /** What counts goes on counting, and what stands goes on standing: the other is another situation, not a simpler one. */
    private static Stream<Duration> shorter(Duration countdown) {
        return countdown.isZero()
                ? Stream.of()
                : SimplerDuration.FIRST.simpler(countdown).filter(left -> !left.isZero());
    }
}
