// SPDX-License-Identifier: Apache-2.0
package com.example.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.Histories;
import io.github.micralock.testkit.outside.Comparison;
import io.github.micralock.testkit.outside.Difference;
import io.github.micralock.testkit.outside.MachineFromOutside;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Would the testkit have found it? A lock that is wrong on purpose, and the run that shows it. */
class SeededFaultTest {

    private static final LockProfile K11 = Catalogue.K11_HANDBOOK;
    private static final SecurityCode CODE = SecurityCode.parse("2468");

    /** Keeps nothing where the battery does not reach: after a loss it is as new as on its first day. */
    private static final class Forgetful extends CodeRadioFromOutside {

        private LockEvent key = new IgnitionTurned(IgnitionPosition.LOCK);
        private LockEvent knob = new RadioSwitched(true);

        @Override
        public void reset(LockProfile profile, SecurityCode code) {
            key = new IgnitionTurned(IgnitionPosition.LOCK);
            knob = new RadioSwitched(true);
            super.reset(profile, code);
        }

        @Override
        public void happen(LockEvent event) {
            key = event instanceof IgnitionTurned ? event : key;
            knob = event instanceof RadioSwitched ? event : knob;
            if (event instanceof BatteryDisconnected) {
                super.reset(K11, CODE);
                super.happen(key);
                super.happen(knob);
            }
            super.happen(event);
        }
    }

    @Test
    void aLockThatForgetsIsFoundWithAShortRun() {
        assertEquals(
                """
                expected "SECURE", seen "CODE"
                K11_HANDBOOK, code 2468, just fitted
                  1 ignition ON -> "CODE"
                  2 preset 1    -> "1000"
                  3 confirm     -> "CODE"
                  4 preset 1    -> "1000"
                  5 confirm     -> "SECURE"
                  6 battery off -> dark
                  7 battery on  -> "CODE\"""",
                shortestDifference(new Forgetful()));
    }

    @Test
    void theLockAsItIsShowsNoDifference() {
        assertEquals("none", shortestDifference(new CodeRadioFromOutside()));
    }

    private static String shortestDifference(CodeRadioFromOutside lock) {
        Comparison comparison = Comparison.of(MachineFromOutside.of(RadioLock::of), lock);
        return IntStream.range(0, 100)
                .mapToObj(seed -> Histories.written(K11, CODE, new Random(seed)))
                .flatMap(history -> comparison.difference(K11, CODE, history).stream())
                .findFirst()
                .map(comparison::shortest)
                .map(Difference::toString)
                .orElse("none");
    }
}
