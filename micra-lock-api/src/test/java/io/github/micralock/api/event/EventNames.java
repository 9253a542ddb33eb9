// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

/** Which case answers for an event. */
record EventNames() implements LockEvent.Cases<String, String> {

    @Override
    public String ignitionTurned(String context, IgnitionTurned event) {
        return context + " ignitionTurned " + event;
    }

    @Override
    public String radioSwitched(String context, RadioSwitched event) {
        return context + " radioSwitched " + event;
    }

    @Override
    public String batteryDisconnected(String context, BatteryDisconnected event) {
        return context + " batteryDisconnected " + event;
    }

    @Override
    public String batteryConnected(String context, BatteryConnected event) {
        return context + " batteryConnected " + event;
    }

    @Override
    public String presetPressed(String context, PresetPressed event) {
        return context + " presetPressed " + event;
    }

    @Override
    public String entryConfirmed(String context, EntryConfirmed event) {
        return context + " entryConfirmed " + event;
    }

    @Override
    public String entryCleared(String context, EntryCleared event) {
        return context + " entryCleared " + event;
    }

    @Override
    public String immobiliserReplied(String context, ImmobiliserReplied event) {
        return context + " immobiliserReplied " + event;
    }

    @Override
    public String linkLost(String context, LinkLost event) {
        return context + " linkLost " + event;
    }

    @Override
    public String dealerReset(String context, DealerReset event) {
        return context + " dealerReset " + event;
    }

    @Override
    public String timePassed(String context, TimePassed event) {
        return context + " timePassed " + event;
    }
}
