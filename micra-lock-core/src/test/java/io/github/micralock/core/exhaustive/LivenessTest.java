// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.core.graph.Edge;
import io.github.micralock.core.graph.StateGraph;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** P7 in every state of every small unit: who knows the code, or has the right car, is never stuck. */
class LivenessTest {

    private static final String ALL = "io.github.micralock.core.exhaustive.SmallUnits#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void P7_aPersonCanReachOperatingFromEveryStateThatNeedsNoDealer(LockMachine unit) {
        StateGraph graph = SmallUnits.explored(unit);
        Set<LockState> alive = leadingToOperating(graph);
        assertThat(graph.states())
                .allSatisfy(state ->
                        assertThat(alive.contains(state)).as("%s", state).isNotEqualTo(needsADealer(unit, state)));
    }

    /** A memory that is volatile lets go also of what is locked for good. */
    private static boolean needsADealer(LockMachine unit, LockState state) {
        boolean forGood = state.phase() instanceof LockedForGood
                && unit.profile().arming().memory() == Memory.NON_VOLATILE;
        boolean sticks = state.phase() instanceof LinkRefused
                && state.linked()
                && unit.profile().link() instanceof LinkOnly link
                && link.afterRefusal() == AfterRefusal.UNTIL_DEALER;
        return forGood || sticks;
    }

    private static Set<LockState> leadingToOperating(StateGraph graph) {
        ImmutableSetMultimap<LockState, LockState> sources = graph.edges()
                .filter(edge -> aPersonCan(edge.event()))
                .collect(toImmutableSetMultimap(Edge::target, Edge::source));
        Set<LockState> found = new HashSet<>();
        Queue<LockState> open = new ArrayDeque<>();
        graph.states().stream()
                .filter(state ->
                        state.phase() instanceof Operating && state.supply().running())
                .forEach(open::add);
        while (!open.isEmpty()) {
            LockState state = open.remove();
            if (found.add(state)) {
                open.addAll(sources.get(state));
            }
        }
        return ImmutableSet.copyOf(found);
    }

    /** In the right car the answer is a confirmation. */
    private static boolean aPersonCan(LockEvent event) {
        return !(event instanceof DealerReset)
                && !(event instanceof LinkLost)
                && !event.equals(new ImmobiliserReplied(ImmobiliserReply.REFUSED));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void P7_withTheSupplyKeptEveryWaitEnds(LockMachine unit) {
        for (LockState state : SmallUnits.explored(unit).states()) {
            if (state.phase() instanceof Waiting waiting
                    && unit.profile().waiting().runsWhile().holds(state.supply())) {
                Duration wait = waiting.remaining();
                assertThat(unit.nextDeadline(state)).contains(wait);
                assertThat(unit.next(state, new TimePassed(wait)).phase()).isNotInstanceOf(Waiting.class);
            }
        }
    }
}
