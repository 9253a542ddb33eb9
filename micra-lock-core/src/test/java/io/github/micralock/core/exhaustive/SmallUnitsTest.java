// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.graph.StateGraph;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How much the exhaustive tests look at: a change of any rule is likely to change one of these numbers. */
class SmallUnitsTest {

    private static final ImmutableMap<String, Integer> STATES = ImmutableMap.<String, Integer>builder()
            .put("CLEARING", 482)
            .put("CYCLING", 488)
            .put("DASHED", 430)
            .put("DOUBLING", 638)
            .put("FED", 578)
            .put("FORGETFUL", 400)
            .put("HEALING", 50)
            .put("LINK_THEN_CODE", 992)
            .put("PATIENT", 558)
            .put("RESTARTING", 506)
            .put("SEARCHING", 44)
            .put("SMALL", 538)
            .put("STICKY", 68)
            .put("STRAIGHT", 286)
            .put("STRICT", 382)
            .buildOrThrow();

    /** A kind of event that no row asks for would fail here before it fails for somebody else. */
    @Test
    void everyKindOfEventHappens() {
        assertThat(SmallUnits.ALPHABET.stream()
                        .<Class<?>>map(LockEvent::getClass)
                        .distinct())
                .containsExactlyInAnyOrder(LockEvent.class.getPermittedSubclasses());
    }

    @Test
    void everySmallUnitIsExploredToTheEnd() {
        assertThat(SmallUnits.all()
                        .collect(Collectors.toMap(unit -> unit.profile().name(), unit -> {
                            StateGraph graph = SmallUnits.explored(unit);
                            assertThat(graph.edgeCount())
                                    .isEqualTo(graph.states().size() * SmallUnits.ALPHABET.size());
                            return graph.states().size();
                        })))
                .containsExactlyInAnyOrderEntriesOf(STATES);
    }
}
