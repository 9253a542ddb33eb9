// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.testkit.LockArbitraries;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How many bytes a snapshot of a K11 takes. */
class SnapshotSizeTest {

    private static final Supply RUNNING = Supply.JUST_FITTED.withIgnition(IgnitionPosition.ACC);

    private final SnapshotFormat format = SnapshotFormat.of(Catalogue.K11_HANDBOOK);

    @Test
    void aUnitJustFittedTakesTwelveBytes() {
        assertThat(bytes(RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"))
                        .initial()))
                .isEqualTo(12);
    }

    @Test
    void aWaitTakesUpToFifteen() {
        assertThat(bytes(waiting(Duration.ofMinutes(45)))).isEqualTo(11);
        assertThat(bytes(waiting(Duration.ofMinutes(45).minusNanos(1)))).isEqualTo(15);
    }

    @Test
    void aWholeEntryThatSettlesTakesUpToSixteen() {
        AwaitingCode settling =
                new AwaitingCode(CodeEntry.parse("9999"), Duration.ofSeconds(5).minusNanos(1));

        assertThat(bytes(new LockState(RUNNING, 19, false, false, settling))).isEqualTo(16);
    }

    @Test
    void noRandomStateTakesMoreThanSixteen() {
        LockArbitraries.states(Catalogue.K11_HANDBOOK)
                .sampleStream()
                .limit(100_000)
                .forEach(state -> assertThat(bytes(state)).isBetween(9, 16));
    }

    @Test
    void noStateThatThePersonsEventsLeadToTakesMoreThanSixteen() {
        Exploration.of(RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("1000")))
                .over(LockEvent.parseLines("""
                        ignition ACC
                        ignition OFF
                        battery on
                        battery off
                        preset 1
                        confirm
                        elapse PT10S
                        elapse PT44M59.999999999S
                        """))
                .atMost(20_000)
                .explore()
                .states()
                .forEach(state -> assertThat(bytes(state)).isBetween(9, 16));
    }

    private static LockState waiting(Duration remaining) {
        return new LockState(RUNNING, 19, false, false, new Waiting(remaining));
    }

    private int bytes(LockState state) {
        return format.snapshot(state).bytes().length;
    }
}
