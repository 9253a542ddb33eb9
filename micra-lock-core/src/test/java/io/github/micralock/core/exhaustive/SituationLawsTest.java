// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.StateGraph;
import io.github.micralock.testkit.LockRun;
import io.github.micralock.testkit.coverage.Coverage;
import io.github.micralock.testkit.coverage.CoverageFloor;
import io.github.micralock.testkit.coverage.Situation;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A situation, or a phase, is asked of a unit if and only if the unit can be in it: every step of every state that a small
 * unit can reach is looked at, with time up to a deadline, short of it by half a second, and past several of them.
 *
 * <p>A unit that counts without end is explored well past its twentieth wrong code; what it does not meet by then it is
 * taken never to meet. Not judged, for no unit that anybody would build has them, are words of a display that read like
 * digits or like another phase, which would hide that a faceplate changes; waits of more than one nanosecond that end before
 * half a second; and waits so long that no single amount of time holds one and a settle time.
 */
class SituationLawsTest {

    private static final ImmutableSet<IgnitionPosition> AS_GOOD_AS_LOCK =
            Sets.immutableEnumSet(IgnitionPosition.OFF, IgnitionPosition.START);

    /** Those of the small units and every preset and a long time. The key at OFF or START is as good as at LOCK. */
    private static final ImmutableList<LockEvent> ALPHABET = ImmutableList.<LockEvent>builder()
            .addAll(Collections2.filter(
                    SmallUnits.ALPHABET,
                    event -> !(event instanceof IgnitionTurned turned && AS_GOOD_AS_LOCK.contains(turned.position()))))
            .addAll(LockEvent.parseLines("preset 4\npreset 5\npreset 6\nelapse PT8760000H\n"))
            .build();

    private static final int BOUND = 5_000;

    static Stream<LockMachine> units() {
        return SituationUnits.all();
    }

    @ParameterizedTest
    @MethodSource("units")
    void aSituationOrPhaseIsPossibleForJustTheUnitsThatMeetIt(LockMachine unit) {
        StateGraph graph = explored(unit);
        Set<Situation> met = met(unit, graph);
        Set<Situation> possible = possible(unit.profile());

        assertThat(Sets.difference(met, possible))
                .as("met, and not possible for %s", text(unit))
                .isEmpty();
        assertThat(Sets.difference(possible, met))
                .as("possible, and not met by %s", text(unit))
                .isEmpty();
        assertThat(phasesAskedOf(unit))
                .as(text(unit))
                .isEqualTo(graph.states().stream()
                        .map(state -> state.phase().getClass().getSimpleName())
                        .collect(Collectors.toSet()));
    }

    /** A situation that no unit here could be in, or that none could not be in, would be judged in one direction only. */
    @Test
    void everySituationThatIsNotOneOfEveryUnitIsJudgedOnUnitsThatCanBeInItAndOnUnitsThatCannot() {
        ImmutableList<Set<Situation>> possible =
                units().map(unit -> possible(unit.profile())).collect(ImmutableList.toImmutableList());

        assertThat(Situation.values())
                .allSatisfy(situation -> assertThat(possible).anyMatch(some -> some.contains(situation)))
                .filteredOn(situation -> possible.stream().allMatch(some -> some.contains(situation)))
                .containsExactly(
                        Situation.PRESSED_IN_THE_DARK,
                        Situation.STARTS_TO_PLAY,
                        Situation.SUPPLY_AS_IT_WAS,
                        Situation.A_LONG_TIME,
                        Situation.FACEPLATE_CHANGED);
    }

    private static String text(LockMachine unit) {
        return unit + " with " + unit.profile().waiting();
    }

    private static Set<Situation> possible(LockProfile profile) {
        return Stream.of(Situation.values())
                .filter(situation -> situation.isPossibleFor(profile))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Situation.class)));
    }

    /** The phases of which a floor misses something in a life in which nothing happens. */
    private static Set<String> phasesAskedOf(LockMachine unit) {
        return Coverage.of("no event", Stream.of(LockRun.of(unit, ImmutableList.of())))
                .missing(CoverageFloor.of(1))
                .stream()
                .filter(line -> line.contains(" x "))
                .map(line -> line.substring(0, line.indexOf(" x ")))
                .collect(Collectors.toSet());
    }

    private static StateGraph explored(LockMachine unit) {
        StateGraph graph = Exploration.of(unit).over(ALPHABET).atMost(BOUND).explore();
        assertThat(graph.isComplete() || unit.profile().limit() instanceof Unlimited)
                .as("%s has %s states and more", unit, graph.states().size())
                .isTrue();
        return graph;
    }

    private static Set<Situation> met(LockMachine unit, StateGraph graph) {
        EnumSet<Situation> missing = EnumSet.allOf(Situation.class);
        for (LockState state : graph.states()) {
            for (LockEvent event : ALPHABET) {
                Transition step = unit.apply(state, event);
                missing.removeIf(situation -> situation.isShownBy(unit.profile(), step));
            }
        }
        return EnumSet.complementOf(missing);
    }
}
