// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Snapshots that lose something: what a lock does and says is right, and the state that is written down is not. */
final class SnapshotFaults {

    static final ImmutableMap<String, UnaryOperator<LockState>> BY_NAME =
            ImmutableMap.<String, UnaryOperator<LockState>>builder()
                    .put("snapshot-halves-the-wait", SnapshotFaults::halved)
                    .put("snapshot-rounds-the-wait", SnapshotFaults::rounded)
                    .put("snapshot-drops-the-suspended-wait", SnapshotFaults::withoutSuspendedWait)
                    .put("snapshot-stops-the-settling", SnapshotFaults::unsettled)
                    .put("snapshot-forgets-a-try", SnapshotFaults::forgiven)
                    .put("snapshot-forgets-the-probation", state -> flagged(state, false, state.linked()))
                    .put("snapshot-forgets-the-link", state -> flagged(state, state.onProbation(), false))
                    .put("snapshot-takes-acc-for-on", SnapshotFaults::turnedOn)
                    .buildOrThrow();

    private SnapshotFaults() {}

    static LockMachine written(LockMachine right, UnaryOperator<LockState> loss) {
        return new Forgetful(right, loss);
    }

    private static LockState halved(LockState state) {
        return state.phase() instanceof Waiting waiting
                ? state.withPhase(new Waiting(waiting.remaining().plusNanos(1).dividedBy(2)))
                : state;
    }

    private static LockState rounded(LockState state) {
        if (state.phase() instanceof Waiting waiting) {
            Duration seconds = waiting.remaining().truncatedTo(ChronoUnit.SECONDS);
            return seconds.isZero() ? state : state.withPhase(new Waiting(seconds));
        }
        return state;
    }

    private static LockState withoutSuspendedWait(LockState state) {
        return state.phase() instanceof Verifying verifying
                ? state.withPhase(new Verifying(verifying.timeOut(), Duration.ZERO))
                : state;
    }

    private static LockState unsettled(LockState state) {
        return state.phase() instanceof AwaitingCode awaiting
                ? state.withPhase(new AwaitingCode(awaiting.entry(), Duration.ZERO))
                : state;
    }

    private static LockState forgiven(LockState state) {
        return state.wrongAttempts() > 1
                ? new LockState(
                        state.supply(), state.wrongAttempts() - 1, state.onProbation(), state.linked(), state.phase())
                : state;
    }

    private static LockState flagged(LockState state, boolean onProbation, boolean linked) {
        return new LockState(state.supply(), state.wrongAttempts(), onProbation, linked, state.phase());
    }

    private static LockState turnedOn(LockState state) {
        Supply supply = state.supply();
        return supply.ignition() == IgnitionPosition.ACC
                ? state.with(supply.withIgnition(IgnitionPosition.ON), state.phase())
                : state;
    }

    /** What it remembers of a state is what was written down. */
    private record Forgetful(LockMachine right, UnaryOperator<LockState> loss) implements LockMachine {

        @Override
        public LockProfile profile() {
            return right.profile();
        }

        @Override
        public LockState initial() {
            return loss.apply(right.initial());
        }

        @Override
        public LockState next(LockState state, LockEvent event) {
            return apply(state, event).after();
        }

        @Override
        public Transition apply(LockState state, LockEvent event) {
            Transition step = right.apply(state, event);
            return step.ignored() ? step : new Transition(state, event, loss.apply(step.after()), step.signals());
        }

        @Override
        public Faceplate view(LockState state) {
            return right.view(state);
        }

        @Override
        public Optional<Duration> nextDeadline(LockState state) {
            return right.nextDeadline(state);
        }
    }
}
