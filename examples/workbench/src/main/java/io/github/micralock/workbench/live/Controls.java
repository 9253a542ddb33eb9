// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.workbench.garage.Work;

/** What each key does to the bench. */
final class Controls {

    private Controls() {}

    static void press(Key key, Bench bench) {
        LapseClock clock = bench.clock();
        switch (key) {
            case PRESET_1 -> bench.send(new PresetPressed(1));
            case PRESET_2 -> bench.send(new PresetPressed(2));
            case PRESET_3 -> bench.send(new PresetPressed(3));
            case PRESET_4 -> bench.send(new PresetPressed(4));
            case PRESET_5 -> bench.send(new PresetPressed(5));
            case PRESET_6 -> bench.send(new PresetPressed(6));
            case CONFIRM -> bench.send(new EntryConfirmed());
            case CLEAR -> bench.send(new EntryCleared());
            case KEY_FORWARD -> bench.turn(true);
            case KEY_BACK -> bench.turn(false);
            case RADIO -> bench.switchRadio();
            case BATTERY -> bench.switchBattery();
            case DEALER -> bench.send(new DealerReset());
            case MOVE -> bench.move();
            case WIRE -> bench.switchWire();
            case INITIALISE -> bench.have(Work.Routine.INITIALISE_IMMOBILISER);
            case FASTER -> clock.hurry(clock.lapse().faster());
            case SLOWER -> clock.hurry(clock.lapse().slower());
            case PAUSE -> clock.pause(!clock.isPaused());
            case NEXT_CHANGE -> bench.leap();
            case QUIT -> {}
        }
    }
}
