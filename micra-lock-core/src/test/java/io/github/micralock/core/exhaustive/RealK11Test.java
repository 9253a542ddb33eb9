// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.Alphabet;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.graph.Edge;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.StateGraph;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The K11 of the handbook with its real numbers: every state that the keys, the switch, the battery, two presses and
 * steps of ten seconds lead to. The code is 1000, so that one press of preset 1 is right and two are wrong.
 */
class RealK11Test {

    /**
     * Of 20 supplies 10 have a battery. There are 17 long waits of 270 steps under each of these, and in full without a
     * battery; one short wait; 20 counts of attempts with nothing typed, and under the 2 supplies that run with each of
     * 10 digits; a unit that plays, with a battery; one that is locked for good.
     */
    private static final int STATES = (17 * 270 * 10) + (17 * 10) + 20 + (20 * 20) + (20 * 2 * 10) + 10 + 20;

    private static StateGraph graph;

    @BeforeAll
    static void explore() {
        LockMachine unit = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("1000"));
        graph = Exploration.of(unit)
                .over(Iterables.concat(
                        Alphabet.SUPPLY, LockEvent.parseLines("preset 1\nconfirm\nclear\nelapse PT10S\n")))
                .explore();
    }

    @Test
    void everyStateAndEveryStepIsLookedAt() {
        assertThat(graph.isComplete()).isTrue();
        assertThat(graph.states().size()).isEqualTo(STATES);
        assertThat(graph.edgeCount()).isEqualTo(STATES * 13);
    }

    @Test
    void P1_onlyTheRightCodeLeadsToOperating() {
        assertThat(graph.firstEdgeAgainst(edge -> !(edge.target().phase() instanceof Operating)
                        || edge.source().phase() instanceof Operating
                        || edge.event().text().equals("confirm")))
                .isEmpty();
    }

    @Test
    void P3_lockedForGoodIsNeverLeft() {
        assertThat(graph.firstEdgeAgainst(edge -> !(edge.source().phase() instanceof LockedForGood)
                        || edge.target().phase() instanceof LockedForGood))
                .isEmpty();
        assertThat(graph.states()).anyMatch(state -> state.phase() instanceof LockedForGood);
    }

    @Test
    void P4_R14_onlyTimeWithTheKeyAtAccOrOnShortensAWait() {
        assertThat(graph.firstEdgeAgainst(edge -> !shortens(edge)
                        || (edge.event() instanceof TimePassed
                                && edge.source().supply().accessoryFeed())))
                .isEmpty();
    }

    @Test
    void P8_noHistoryBurnsAllTwentyTriesInLessThanTwelveHoursThreeQuartersAndTenSeconds() {
        Set<LockState> reached = new HashSet<>();
        ImmutableList<LockState> now = meanwhile(graph.states().subList(0, 1), reached);
        Duration passed = Duration.ZERO;
        while (now.stream().noneMatch(state -> state.phase() instanceof LockedForGood)) {
            assertThat(now).isNotEmpty();
            passed = passed.plusSeconds(10);
            now = meanwhile(targets(now, edge -> edge.event() instanceof TimePassed), reached);
        }
        assertThat(passed).isEqualTo(Duration.parse("PT12H45M10S"));
    }

    /** What somebody can do in no time, but for what was reached before. */
    private static ImmutableList<LockState> meanwhile(List<LockState> starts, Set<LockState> reached) {
        ImmutableList.Builder<LockState> found = ImmutableList.builder();
        List<LockState> open = starts;
        while (!open.isEmpty()) {
            List<LockState> fresh = open.stream().filter(reached::add).toList();
            found.addAll(fresh);
            open = targets(fresh, edge -> !(edge.event() instanceof TimePassed));
        }
        return found.build();
    }

    private static List<LockState> targets(List<LockState> sources, Predicate<Edge> steps) {
        return sources.stream()
                .flatMap(graph::edgesFrom)
                .filter(steps)
                .map(Edge::target)
                .toList();
    }

    @Test
    void R11_R12_eachNumberOfAttemptsHasItsPenalty() {
        for (LockState state : graph.states()) {
            if (state.phase() instanceof Waiting waiting) {
                Duration penalty = Duration.ofSeconds(state.wrongAttempts() == 2 ? 10 : 45 * 60);
                assertThat(waiting.remaining()).isLessThanOrEqualTo(penalty);
                assertThat(state.wrongAttempts()).isBetween(2, 19);
            }
            assertThat(state.phase() instanceof LockedForGood).isEqualTo(state.wrongAttempts() == 20);
        }
    }

    private static boolean shortens(Edge edge) {
        return edge.source().phase() instanceof Waiting before
                && !(edge.target().phase() instanceof Waiting after
                        && after.remaining().compareTo(before.remaining()) >= 0);
    }
}
