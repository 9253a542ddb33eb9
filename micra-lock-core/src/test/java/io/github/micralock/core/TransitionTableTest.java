// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The table is read by type tests, so no compiler says that it is whole. */
class TransitionTableTest {

    private static final ImmutableList<LockPhase> PHASES = ImmutableList.of(
            new AwaitingCode(CodeEntry.empty(4), Duration.ZERO),
            new LinkRefused(),
            new LockedForGood(),
            new Operating(Duration.ZERO),
            new Verifying(Duration.ZERO, Duration.ZERO),
            new Waiting(Duration.ofSeconds(10)));

    private final TransitionTable table =
            new TransitionTable(new HeadUnit(Catalogue.K11_HANDBOOK, null, UnitIdentity.of("unit-1")));

    @Test
    void eachPhaseHasARowOfItsOwn() {
        assertThat(PHASES).extracting(Object::getClass).containsExactly(LockPhase.class.getPermittedSubclasses());
        for (LockPhase phase : PHASES) {
            int wrong = phase instanceof Operating ? 0 : 1;
            assertThat(table.rules(new LockState(Supply.JUST_FITTED, wrong, false, false, phase)))
                    .extracting(row -> row.getClass().getSimpleName())
                    .isEqualTo("From" + phase.getClass().getSimpleName());
        }
    }
}
