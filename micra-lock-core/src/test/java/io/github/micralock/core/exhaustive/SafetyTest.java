// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.core.graph.Edge;
import io.github.micralock.core.graph.StateGraph;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** P1-P4 on every edge of every small unit: the ways in which a thief could be helped, and is not. */
class SafetyTest {

    private static final String ALL = "io.github.micralock.core.exhaustive.SmallUnits#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void P1_onlyTheRightCodeOrTheRightImmobiliserLeadsToOperating(LockMachine unit) {
        holds(unit, edge -> plays(edge.source()) || !plays(edge.target()) || proven(unit, edge));
    }

    private static boolean proven(LockMachine unit, Edge edge) {
        boolean confirmed = edge.event().equals(new ImmobiliserReplied(ImmobiliserReply.CONFIRMED))
                && edge.source().phase() instanceof Verifying;
        return confirmed || (unit.profile().link().takesCode() && typesTheCode(unit, edge));
    }

    /** The code of every small unit is 23: what was typed is that, or becomes that by this very press. */
    private static boolean typesTheCode(LockMachine unit, Edge edge) {
        if (!(edge.source().phase() instanceof AwaitingCode awaiting)) {
            return false;
        }
        String typed = unit.profile().entry().style().judged(awaiting.entry()).toString();
        return typed.equals("23") || (typed.equals("2_") && edge.event().text().equals("preset 3"));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void P2_attemptsRiseByOneAndFallOnlyBySuccessDealerOrAVolatileMemory(LockMachine unit) {
        holds(unit, edge -> {
            int rise = edge.target().wrongAttempts() - edge.source().wrongAttempts();
            return rise == 0
                    || (rise == 1 && edge.source().phase() instanceof AwaitingCode)
                    || (rise < 0 && edge.target().wrongAttempts() == 0 && mayForget(unit.profile(), edge));
        });
    }

    private static boolean mayForget(LockProfile profile, Edge edge) {
        return plays(edge.target())
                || edge.event() instanceof DealerReset
                || (edge.event() instanceof BatteryDisconnected
                        && profile.arming().memory() == Memory.VOLATILE);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void P3_lockedForGoodIsLeftByTheDealerAlone(LockMachine unit) {
        holds(
                unit,
                edge -> !(edge.source().phase() instanceof LockedForGood)
                        || edge.target().phase() instanceof LockedForGood
                        || mayForget(unit.profile(), edge));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void P4_nothingButServedTimeBringsTheEndOfAWaitNearer(LockMachine unit) {
        holds(
                unit,
                edge -> left(edge.target()).compareTo(left(edge.source())) >= 0
                        || edge.event() instanceof TimePassed
                        || edge.event() instanceof DealerReset
                        || (edge.event() instanceof ImmobiliserReplied && plays(edge.target()))
                        || clears(unit.profile()));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void R14_aWaitWithoutItsSupplyIsNotServed(LockMachine unit) {
        holds(
                unit,
                edge -> !(edge.event() instanceof TimePassed)
                        || unit.profile()
                                .waiting()
                                .runsWhile()
                                .holds(edge.source().supply())
                        || left(edge.target()).equals(left(edge.source())));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void R18_aUnitThatTakesNoCodeNeverAwaitsOne(LockMachine unit) {
        StateGraph graph = SmallUnits.explored(unit);
        boolean awaits = graph.states().stream().anyMatch(state -> state.phase() instanceof AwaitingCode);
        assertThat(awaits).isEqualTo(unit.profile().link().takesCode());
    }

    private static boolean clears(LockProfile profile) {
        return profile.waiting().onSupplyLoss() == Interruption.CLEAR
                || profile.waiting().onBatteryLoss() == Interruption.CLEAR;
    }

    private static Duration left(LockState state) {
        if (state.phase() instanceof Waiting waiting) {
            return waiting.remaining();
        }
        return state.phase() instanceof Verifying verifying ? verifying.suspendedWait() : Duration.ZERO;
    }

    private static boolean plays(LockState state) {
        return state.phase() instanceof Operating;
    }

    private static void holds(LockMachine unit, Predicate<Edge> invariant) {
        assertThat(SmallUnits.explored(unit).firstEdgeAgainst(invariant)).isEmpty();
    }
}
