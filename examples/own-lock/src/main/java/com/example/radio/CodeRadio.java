// SPDX-License-Identifier: Apache-2.0
package com.example.radio;

import java.time.Duration;
import java.util.Arrays;

/** The code lock of a K11's radio, as somebody writes it who never saw micra-lock: one object, four modes. */
public final class CodeRadio {

    /** Where the ignition key can be. */
    public enum Key {
        LOCK,
        OFF,
        ACC,
        ON,
        START
    }

    private enum Mode {
        PLAYING,
        ASKING,
        WAITING,
        DEAD
    }

    private static final int TRIES = 20;
    private static final int UNTOUCHED = -1;
    private static final Duration SETTLE_TIME = Duration.ofSeconds(5);

    private final int[] code;
    private final int[] digits;
    private Key key = Key.LOCK;
    private boolean switchedOn = true;
    private boolean battery = true;
    private Mode mode = Mode.ASKING;
    private int wrongCodes;
    /** Of the settle time while it asks, of the wait while it waits; zero if nothing counts. */
    private Duration left = Duration.ZERO;

    /** A radio just fitted. */
    public CodeRadio(String code) {
        this.code = code.chars().map(digit -> digit - '0').toArray();
        this.digits = new int[code.length()];
        ask();
    }

    public void turnKey(Key position) {
        key = position;
        supplyChanged();
    }

    public void switchOn(boolean on) {
        switchedOn = on;
        supplyChanged();
    }

    public void connectBattery(boolean connected) {
        boolean lost = battery && !connected;
        battery = connected;
        if (lost && mode == Mode.PLAYING) {
            ask();
        } else if (lost && mode == Mode.WAITING) {
            left = max(left, penalty());
        }
        supplyChanged();
    }

    public void press(int preset) {
        if (mode == Mode.ASKING && runs() && preset <= digits.length) {
            digits[preset - 1] = (Math.max(0, digits[preset - 1]) + 1) % 10;
            left = Arrays.stream(digits).noneMatch(digit -> digit == UNTOUCHED) ? SETTLE_TIME : Duration.ZERO;
        }
    }

    public void confirm() {
        if (mode == Mode.ASKING && runs() && Arrays.stream(digits).anyMatch(digit -> digit != UNTOUCHED)) {
            judge();
        }
    }

    public void clear() {
        if (mode == Mode.ASKING) {
            ask();
        }
    }

    public void visitDealer() {
        if (battery && mode != Mode.PLAYING) {
            wrongCodes = 0;
            ask();
        }
    }

    public void pass(Duration time) {
        Duration rest = time;
        while (counts() && rest.compareTo(left) >= 0) {
            rest = rest.minus(left);
            if (mode == Mode.ASKING) {
                judge();
            } else {
                ask();
            }
        }
        if (counts()) {
            left = left.minus(rest);
        }
    }

    public boolean plays() {
        return runs() && mode == Mode.PLAYING;
    }

    public String text() {
        if (!runs()) {
            return "";
        }
        return switch (mode) {
            case PLAYING -> "";
            case WAITING -> "SECURE";
            case DEAD -> "LOCKED";
            case ASKING -> Arrays.stream(digits).allMatch(digit -> digit == UNTOUCHED) ? "CODE" : typed();
        };
    }

    private void judge() {
        wrongCodes++;
        boolean right = typed().equals(text(code));
        ask();
        if (right) {
            wrongCodes = 0;
            mode = Mode.PLAYING;
        } else if (wrongCodes == TRIES) {
            mode = Mode.DEAD;
        } else if (!penalty().isZero()) {
            mode = Mode.WAITING;
            left = penalty();
        }
    }

    private void ask() {
        mode = Mode.ASKING;
        left = Duration.ZERO;
        Arrays.fill(digits, UNTOUCHED);
    }

    private void supplyChanged() {
        if (mode == Mode.ASKING && !runs()) {
            ask();
        }
    }

    private Duration penalty() {
        return switch (wrongCodes) {
            case 0, 1 -> Duration.ZERO;
            case 2 -> Duration.ofSeconds(10);
            default -> Duration.ofMinutes(45);
        };
    }

    private boolean counts() {
        return !left.isZero() && (mode == Mode.WAITING ? isFed() : runs());
    }

    private boolean isFed() {
        return battery && (key == Key.ACC || key == Key.ON);
    }

    private boolean runs() {
        return isFed() && switchedOn;
    }

    private String typed() {
        return text(digits);
    }

    private static String text(int[] digits) {
        StringBuilder text = new StringBuilder();
        for (int digit : digits) {
            text.append(Math.max(0, digit));
        }
        return text.toString();
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
