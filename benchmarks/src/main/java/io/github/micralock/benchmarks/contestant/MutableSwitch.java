// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import io.github.micralock.api.faceplate.Faceplate;

/** The lock as one would write it by hand for one radio: fields that change, and a switch on the event. */
public final class MutableSwitch {

    private enum Phase {
        OPERATING,
        AWAITING_CODE,
        WAITING,
        LOCKED_FOR_GOOD
    }

    private Phase phase = Phase.AWAITING_CODE;
    private int key;
    private boolean switchedOn = true;
    private boolean battery = true;
    private int wrongAttempts;
    private int entry;
    private long left;

    /** Makes a radio just fitted. */
    public MutableSwitch() {}

    /**
     * Makes a radio that is where another is.
     *
     * @param other the other
     */
    public MutableSwitch(MutableSwitch other) {
        phase = other.phase;
        key = other.key;
        switchedOn = other.switchedOn;
        battery = other.battery;
        wrongAttempts = other.wrongAttempts;
        entry = other.entry;
        left = other.left;
    }

    /**
     * Lets an event happen.
     *
     * @param event as {@link EventCode} tells it
     */
    public void happen(long event) {
        long argument = EventCode.argument(event);
        switch (EventCode.kind(event)) {
            case EventCode.ELAPSE -> elapse(argument);
            case EventCode.PRESET -> press((int) argument);
            case EventCode.CONFIRM -> confirm();
            case EventCode.CLEAR -> clear();
            case EventCode.IGNITION -> turn((int) argument);
            case EventCode.RADIO -> switchRadio(argument == 1);
            case EventCode.BATTERY -> connect(argument == 1);
            case EventCode.DEALER -> dealer();
            default -> {
                // It knows no immobiliser.
            }
        }
    }

    private boolean accessoryFeed() {
        return battery && (key == EventCode.ACC || key == EventCode.ON);
    }

    private boolean running() {
        return accessoryFeed() && switchedOn;
    }

    private void turn(int position) {
        boolean ran = running();
        key = position;
        forgetEntryUnless(ran && running());
    }

    private void switchRadio(boolean on) {
        boolean ran = running();
        switchedOn = on;
        forgetEntryUnless(ran && running());
    }

    private void connect(boolean connected) {
        if (battery == connected) {
            return;
        }
        battery = connected;
        if (!connected && phase == Phase.WAITING) {
            left = Math.max(left, K11.penalty(wrongAttempts));
        } else if (!connected && phase == Phase.OPERATING) {
            phase = Phase.AWAITING_CODE;
        }
        forgetEntryUnless(false);
    }

    private void forgetEntryUnless(boolean runsOn) {
        if (!runsOn && phase == Phase.AWAITING_CODE) {
            entry = 0;
            left = 0;
        }
    }

    private void press(int preset) {
        if (phase == Phase.AWAITING_CODE && preset <= Digits.LENGTH && running()) {
            entry = Digits.raised(entry, preset);
            left = Digits.complete(entry) ? K11.SETTLING : 0;
        }
    }

    private void confirm() {
        if (phase == Phase.AWAITING_CODE && entry != 0) {
            judge();
        }
    }

    private void clear() {
        if (phase == Phase.AWAITING_CODE) {
            entry = 0;
            left = 0;
        }
    }

    private void dealer() {
        if (battery && phase != Phase.OPERATING) {
            wrongAttempts = 0;
            phase = Phase.AWAITING_CODE;
            entry = 0;
            left = 0;
        }
    }

    private void judge() {
        left = 0;
        if (Digits.opens(entry)) {
            phase = Phase.OPERATING;
            wrongAttempts = 0;
        } else {
            wrongAttempts++;
            if (wrongAttempts == K11.LIMIT) {
                phase = Phase.LOCKED_FOR_GOOD;
            } else {
                left = K11.penalty(wrongAttempts);
                phase = left > 0 ? Phase.WAITING : Phase.AWAITING_CODE;
            }
        }
        entry = 0;
    }

    private void elapse(long nanos) {
        long rest = nanos;
        while (left > 0 && rest > 0 && (phase == Phase.AWAITING_CODE || accessoryFeed())) {
            if (rest < left) {
                left -= rest;
                return;
            }
            rest -= left;
            if (phase == Phase.AWAITING_CODE) {
                judge();
            } else {
                left = 0;
                phase = Phase.AWAITING_CODE;
            }
        }
    }

    /**
     * Returns what a person sees and hears now.
     *
     * @return the faceplate
     */
    public Faceplate faceplate() {
        if (!running()) {
            return Faceplate.DARK;
        }
        return switch (phase) {
            case OPERATING -> Faceplate.PLAYING;
            case AWAITING_CODE -> Faceplate.silent(entry == 0 ? "CODE" : Digits.shown(entry));
            case WAITING -> Faceplate.silent("SECURE");
            case LOCKED_FOR_GOOD -> Faceplate.silent("LOCKED");
        };
    }
}
