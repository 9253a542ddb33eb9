// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.core.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/** The table is read by type tests, so no compiler says that it is whole. */
class TransitionTableTest {

    private final TransitionTable table =
            new TransitionTable(new HeadUnit(Catalogue.K11_HANDBOOK, null, UnitIdentity.of("unit-1")));

    @Test
    void eachPhaseHasARowOfItsOwn() {
        assertThat(EveryPhase.PHASES)
                .extracting(Object::getClass)
                .containsExactly(LockPhase.class.getPermittedSubclasses());
        for (LockPhase phase : EveryPhase.PHASES) {
            assertThat(table.rules(EveryPhase.running(phase)))
                    .extracting(row -> row.getClass().getSimpleName())
                    .isEqualTo("From" + phase.getClass().getSimpleName());
        }
    }
}
