// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.supply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of section 2 of the model. */
class SupplyTest {

    @ParameterizedTest
    @CsvSource({
        // key, switch, battery: permanent, accessory, running
        "LOCK,  true,  true,  true,  false, false",
        "OFF,   true,  true,  true,  false, false",
        "ACC,   true,  true,  true,  true,  true",
        "ON,    true,  true,  true,  true,  true",
        "START, true,  true,  true,  false, false",
        "LOCK,  false, true,  true,  false, false",
        "ACC,   false, true,  true,  true,  false",
        "ON,    false, true,  true,  true,  false",
        "ACC,   true,  false, false, false, false",
        "ON,    true,  false, false, false, false",
        "ON,    false, false, false, false, false",
        "LOCK,  true,  false, false, false, false",
    })
    void theFeedsFollowFromKeySwitchAndBattery(
            IgnitionPosition key, boolean on, boolean battery, boolean permanent, boolean accessory, boolean running) {
        Supply supply = new Supply(key, on, battery);
        assertThat(supply.permanentFeed()).isEqualTo(permanent);
        assertThat(supply.accessoryFeed()).isEqualTo(accessory);
        assertThat(supply.running()).isEqualTo(running);
        assertThat(SupplyCondition.PERMANENT_FEED.holds(supply)).isEqualTo(permanent);
        assertThat(SupplyCondition.ACCESSORY_FEED.holds(supply)).isEqualTo(accessory);
        assertThat(SupplyCondition.RUNNING.holds(supply)).isEqualTo(running);
    }

    @Test
    void aUnitJustFittedHasABatteryAKeyAtLockAndItsSwitchOn() {
        assertThat(Supply.JUST_FITTED).isEqualTo(new Supply(IgnitionPosition.LOCK, true, true));
    }

    @ParameterizedTest
    @EnumSource(IgnitionPosition.class)
    void R3_turningTheKeyMovesNothingElse(IgnitionPosition position) {
        Supply supply = new Supply(IgnitionPosition.ACC, false, true);
        assertThat(supply.withIgnition(position)).isEqualTo(new Supply(position, false, true));
    }

    @Test
    void R3_switchingMovesNothingElse() {
        Supply supply = new Supply(IgnitionPosition.ON, true, false);
        assertThat(supply.withSwitchedOn(false)).isEqualTo(new Supply(IgnitionPosition.ON, false, false));
        assertThat(supply.withSwitchedOn(true)).isEqualTo(supply);
    }

    @Test
    void R3_R5_theBatteryMovesNothingElse() {
        Supply supply = new Supply(IgnitionPosition.START, false, false);
        assertThat(supply.withBatteryConnected(true)).isEqualTo(new Supply(IgnitionPosition.START, false, true));
        assertThat(supply.withBatteryConnected(false)).isEqualTo(supply);
    }

    /** So that the key, the switch and the battery can be moved millions of times without a new object. */
    @ParameterizedTest
    @EnumSource(IgnitionPosition.class)
    void thereIsOneObjectForEachSupplyThatAChangeLeadsTo(IgnitionPosition position) {
        Supply there = Supply.JUST_FITTED.withIgnition(position);
        for (boolean on : new boolean[] {false, true}) {
            for (boolean connected : new boolean[] {false, true}) {
                Supply supply = there.withSwitchedOn(on).withBatteryConnected(connected);
                assertThat(supply).isEqualTo(new Supply(position, on, connected));
                assertThat(there.withBatteryConnected(connected).withSwitchedOn(on))
                        .isSameAs(supply);
                assertThat(new Supply(IgnitionPosition.LOCK, on, connected).withIgnition(position))
                        .isSameAs(supply);
            }
        }
        assertThat(Supply.JUST_FITTED.withIgnition(IgnitionPosition.LOCK)).isSameAs(Supply.JUST_FITTED);
    }
}
