// SPDX-License-Identifier: Apache-2.0
package com.example.car;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.WaitStarted;
import io.github.micralock.core.CodeKeying;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A car in which time goes by in steps of half a second. */
public final class Simulator {

    private static final Duration TICK = Duration.ofMillis(500);

    private final SecurityCode code = SecurityCode.parse("1230");
    private final LockMachine lock = RadioLock.of(Catalogue.K11_HANDBOOK, code);
    private final Radio radio = new Radio(lock, this::hear);
    private Duration now = Duration.ZERO;

    public static void main(String[] args) {
        new Simulator().run();
    }

    private void run() {
        List<LockEvent> wrongCode = LockEvent.parseLines("preset 1\nconfirm\n");
        List<LockEvent> rightCode = CodeKeying.events(lock.profile().entry(), code);
        Map<Duration, List<LockEvent>> drive = Map.of(
                Duration.ofSeconds(1), LockEvent.parseLines("ignition ACC"),
                Duration.ofSeconds(5), wrongCode,
                Duration.ofSeconds(10), wrongCode,
                Duration.ofSeconds(30), rightCode,
                Duration.ofSeconds(60), LockEvent.parseLines("battery off\nbattery on"));
        while (now.compareTo(Duration.ofSeconds(90)) < 0) {
            now = now.plus(TICK);
            radio.tick(TICK);
            drive.getOrDefault(now, List.of()).forEach(radio::happen);
        }
    }

    private void hear(LockSignal signal) {
        if (signal instanceof FaceplateChanged changed) {
            say(shown(changed.faceplate()));
        } else if (signal instanceof WaitStarted wait) {
            say("a wait begins, " + wait.duration().toSeconds() + " s");
        }
    }

    private static String shown(Faceplate faceplate) {
        if (faceplate.audible()) {
            return "music";
        }
        return faceplate.text().isEmpty() ? "dark" : faceplate.text();
    }

    private void say(String text) {
        System.out.println(now.toMillis() / 1000.0 + " s: " + text);
    }
}
