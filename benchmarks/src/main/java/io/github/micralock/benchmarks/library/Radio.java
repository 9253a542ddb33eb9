// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.library;

import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.benchmarks.contestant.Digits;
import io.github.micralock.benchmarks.contestant.EventCode;
import io.github.micralock.benchmarks.contestant.K11;

/** What a state machine library calls extended state: all that is not one of its states. Guards read, actions write. */
final class Radio {

    /** The number that goes with the event: nanoseconds, a preset, a key position, or 1 for on. */
    long argument;

    private int key;
    private boolean switchedOn = true;
    private boolean battery = true;
    private int wrongAttempts;
    private int entry;
    private long left;

    private boolean accessoryFeed() {
        return battery && (key == EventCode.ACC || key == EventCode.ON);
    }

    private boolean running() {
        return accessoryFeed() && switchedOn;
    }

    boolean always() {
        return true;
    }

    boolean fed() {
        return battery;
    }

    boolean batteryGoes() {
        return battery && argument == 0;
    }

    boolean batteryStays() {
        return !batteryGoes();
    }

    boolean typable() {
        return argument <= Digits.LENGTH && running();
    }

    boolean opens() {
        return entry != 0 && Digits.opens(entry);
    }

    boolean locks() {
        return entry != 0 && !Digits.opens(entry) && wrongAttempts + 1 == K11.LIMIT;
    }

    boolean costs() {
        return entry != 0 && !Digits.opens(entry) && wrongAttempts + 1 < K11.LIMIT && penalty() > 0;
    }

    boolean costsNothing() {
        return entry != 0 && !Digits.opens(entry) && wrongAttempts + 1 < K11.LIMIT && penalty() == 0;
    }

    private long penalty() {
        return K11.penalty(wrongAttempts + 1);
    }

    void turn() {
        boolean ran = running();
        key = (int) argument;
        dropEntryUnless(ran && running());
    }

    void flick() {
        boolean ran = running();
        switchedOn = argument == 1;
        dropEntryUnless(ran && running());
    }

    void clamp() {
        boolean ran = running();
        battery = argument == 1;
        dropEntryUnless(ran && running());
    }

    void turnInWait() {
        key = (int) argument;
    }

    void flickInWait() {
        switchedOn = argument == 1;
    }

    void clampInWait() {
        if (batteryGoes()) {
            left = Math.max(left, K11.penalty(wrongAttempts));
        }
        battery = argument == 1;
    }

    private void dropEntryUnless(boolean runsOn) {
        if (!runsOn) {
            clear();
        }
    }

    void press() {
        entry = Digits.raised(entry, (int) argument);
        left = Digits.complete(entry) ? K11.SETTLING : 0;
    }

    void clear() {
        entry = 0;
        left = 0;
    }

    void open() {
        clear();
        wrongAttempts = 0;
    }

    void fail() {
        left = penalty();
        wrongAttempts++;
        entry = 0;
    }

    void lock() {
        fail();
        left = 0;
    }

    void tick() {
        if (due(entry == 0) > 0) {
            left -= argument;
        }
    }

    /** What is still due by itself; the host asks, for no library here has a clock that can be set. */
    long due(boolean waiting) {
        return !waiting || accessoryFeed() ? left : 0;
    }

    Faceplate faceplate(Phase phase) {
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
