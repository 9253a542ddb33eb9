// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.core.wording.InWords;
import org.checkerframework.dataflow.qual.Pure;

/** An event as an instruction: {@code key to ACC}. The context says how often. */
final class EventInWords implements LockEvent.Cases<Integer, String> {

    static String of(LockEvent event, int times) {
        return event.match(times, new EventInWords());
    }

    @Pure
    private static String often(int times) {
        return times == 1 ? "once" : times == 2 ? "twice" : times + " times";
    }

    @Override
    public String presetPressed(Integer times, PresetPressed event) {
        return "press preset " + event.preset() + " " + often(times);
    }

    @Override
    public String ignitionTurned(Integer times, IgnitionTurned event) {
        return "key to " + event.position();
    }

    @Override
    public String radioSwitched(Integer times, RadioSwitched event) {
        return event.on() ? "switch the radio on" : "switch the radio off";
    }

    @Override
    public String batteryDisconnected(Integer times, BatteryDisconnected event) {
        return "disconnect the battery";
    }

    @Override
    public String batteryConnected(Integer times, BatteryConnected event) {
        return "connect the battery";
    }

    @Override
    public String entryConfirmed(Integer times, EntryConfirmed event) {
        return "confirm the entry";
    }

    @Override
    public String entryCleared(Integer times, EntryCleared event) {
        return "clear the entry";
    }

    @Override
    public String immobiliserReplied(Integer times, ImmobiliserReplied event) {
        return "let the immobiliser answer";
    }

    @Override
    public String linkLost(Integer times, LinkLost event) {
        return "let the link break";
    }

    @Override
    public String dealerReset(Integer times, DealerReset event) {
        return "have a dealer reset the unit";
    }

    @Override
    public String timePassed(Integer times, TimePassed event) {
        return "wait " + InWords.of(event.elapsed());
    }
}
