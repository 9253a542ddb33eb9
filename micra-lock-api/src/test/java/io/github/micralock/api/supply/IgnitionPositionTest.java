// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.supply;

import static io.github.micralock.api.supply.IgnitionPosition.ACC;
import static io.github.micralock.api.supply.IgnitionPosition.LOCK;
import static io.github.micralock.api.supply.IgnitionPosition.OFF;
import static io.github.micralock.api.supply.IgnitionPosition.ON;
import static io.github.micralock.api.supply.IgnitionPosition.START;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IgnitionPositionTest {

    @ParameterizedTest
    @EnumSource(IgnitionPosition.class)
    void accessoriesAreFedAtAccAndOnAlone(IgnitionPosition position) {
        assertThat(position.feedsAccessories()).isEqualTo(position == ACC || position == ON);
    }

    @Test
    void aKeyPassesEveryPositionOnItsWay() {
        assertThat(LOCK.stepsTo(START)).containsExactly(OFF, ACC, ON, START);
        assertThat(START.stepsTo(LOCK)).containsExactly(ON, ACC, OFF, LOCK);
        assertThat(OFF.stepsTo(ON)).containsExactly(ACC, ON);
        assertThat(ON.stepsTo(OFF)).containsExactly(ACC, OFF);
        assertThat(ACC.stepsTo(ON)).containsExactly(ON);
        assertThat(ON.stepsTo(ACC)).containsExactly(ACC);
    }

    @ParameterizedTest
    @EnumSource(IgnitionPosition.class)
    void aKeyThatIsThereAlreadyPassesNothing(IgnitionPosition position) {
        assertThat(position.stepsTo(position)).isEmpty();
    }

    @Property
    void everyTurnEndsWhereItShouldByNeighbouringSteps(@ForAll IgnitionPosition from, @ForAll IgnitionPosition target) {
        IgnitionPosition at = from;
        for (IgnitionPosition next : from.stepsTo(target)) {
            assertThat(Math.abs(next.compareTo(at))).isEqualTo(1);
            at = next;
        }
        assertThat(at).isEqualTo(target);
        assertThat(from.stepsTo(target)).hasSize(Math.abs(from.compareTo(target)));
    }
}
