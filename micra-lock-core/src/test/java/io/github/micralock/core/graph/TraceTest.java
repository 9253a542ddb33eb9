// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import org.junit.jupiter.api.Test;

/** Ways and steps as values. */
class TraceTest {

    private static final Trace TO_THE_CODE =
            new Trace(CountingLock.state(0), LockEvent.parseLines("ignition ACC\nelapse PT45M"), CountingLock.state(1));

    @Test
    void aWayGoesOnByAStepFromItsEnd() {
        Edge edge = new Edge(CountingLock.state(1), LockEvent.parse("confirm"), CountingLock.state(2));

        assertThat(TO_THE_CODE.then(edge))
                .isEqualTo(new Trace(
                        CountingLock.state(0),
                        LockEvent.parseLines("ignition ACC\nelapse PT45M\nconfirm"),
                        CountingLock.state(2)));
    }

    @Test
    void aWayDoesNotGoOnByAStepFromElsewhere() {
        Edge elsewhere = new Edge(CountingLock.state(0), LockEvent.parse("confirm"), CountingLock.state(1));

        assertThatThrownBy(() -> TO_THE_CODE.then(elsewhere))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edge must start at the end of the trace " + CountingLock.state(1) + ", was " + elsewhere);
    }

    @Test
    void theTextOfAWayHasALineForEachEvent() {
        assertThat(TO_THE_CODE.text()).isEqualTo("ignition ACC\nelapse PT45M\n");
        assertThat(LockEvent.parseLines(TO_THE_CODE.text())).isEqualTo(TO_THE_CODE.events());
    }

    @Test
    void aWayThatLeadsNowhereHasNoText() {
        assertThat(new Trace(CountingLock.state(0), ImmutableList.of(), CountingLock.state(0)).text())
                .isEmpty();
    }

    @Test
    void aStepThatEndsWhereItStartedIsALoop() {
        assertThat(new Edge(CountingLock.state(1), LockEvent.parse("confirm"), CountingLock.state(1)).isLoop())
                .isTrue();
        assertThat(new Edge(CountingLock.state(1), LockEvent.parse("confirm"), CountingLock.state(2)).isLoop())
                .isFalse();
    }
}
