// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.testkit.mutant.Mutation;
import io.github.micralock.testkit.mutant.Mutations;
import io.github.micralock.testkit.mutant.Score;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each suite of the kit finds every fault that it can, and what it cannot is known by name. */
class KitSuiteTest {

    private static final String BETWEEN = "shows only between the half seconds of the graphs";

    /** What a suite without extra states does not promise to find. */
    private static final ImmutableMap<String, String> BEYOND_THE_BOUNDS = ImmutableMap.of(
            "wait-ends-a-tick-early",
            BETWEEN,
            "no-time-is-a-tick",
            BETWEEN,
            "locks-without-a-limit",
            "shows on no unit with a graph: each that types has a limit",
            "remembers-without-memory",
            "has more hidden states than the right lock: a count in the dark");

    private static ImmutableList<String> survivors(KitSuite suite) {
        return suite.score().survivors().stream().map(Mutation::name).collect(ImmutableList.toImmutableList());
    }

    /** What no faceplate shows; but the adapter of the kit looks at a machine by its {@code next}, so one comes to light. */
    private static Stream<String> neverSeen() {
        return Mutations.all().stream()
                .filter(mutation -> !mutation.seenFromOutside())
                .map(Mutation::name)
                .filter(name -> !name.equals("next-forgets-what-apply-does"));
    }

    @Test
    void theStoriesFindEveryFaultThatCanBeSeen() {
        assertThat(survivors(KitSuite.STORIES))
                .containsExactlyElementsOf(neverSeen().toList());
    }

    @Test
    void theVectorsFindEveryFaultThatCanBeSeen() {
        assertThat(survivors(KitSuite.VECTORS))
                .containsExactlyElementsOf(neverSeen().toList());
    }

    @Test
    void theCompleteSuitesFindEveryFaultThatCanBeSeenButThoseBeyondTheirBounds() {
        assertThat(survivors(KitSuite.COMPLETE))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(neverSeen(), BEYOND_THE_BOUNDS.keySet().stream())
                        .toList());
    }

    /** The one that is left needs a unit without limit, which has no end of states. */
    @Test
    void theGraphsFindEveryFaultButOne() {
        assertThat(survivors(KitSuite.GRAPHS)).containsExactly("locks-without-a-limit");
    }

    @Test
    void aSuiteThatPassesTheRightLocksHasAScore() {
        assertThat(Stream.of(KitSuite.values()).map(KitSuite::score).map(Score::killers))
                .allSatisfy(killers -> assertThat(killers.keySet()).containsExactlyElementsOf(Mutations.all()));
    }
}
