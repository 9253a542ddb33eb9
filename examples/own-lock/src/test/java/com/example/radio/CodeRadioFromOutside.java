// SPDX-License-Identifier: Apache-2.0
package com.example.radio;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.Typing;
import io.github.micralock.testkit.outside.Facility;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.OutsideLock;
import java.time.Duration;

/** All that the testkit asks of a lock: what it cannot do, a new one, an event, a look at the faceplate. */
class CodeRadioFromOutside implements OutsideLock {

    private CodeRadio radio = new CodeRadio("0000");

    /** Its numbers are constants, and it has no wire to an immobiliser. */
    @Override
    public Limits limits() {
        return Limits.NONE.takingOnly("K11_HANDBOOK").lacking(Facility.LINK);
    }

    @Override
    public void reset(LockProfile profile, SecurityCode code) {
        radio = new CodeRadio(Typing.digits(code));
    }

    @Override
    public void happen(LockEvent event) {
        String[] words = event.text().split(" ");
        switch (words[0]) {
            case "ignition" -> radio.turnKey(CodeRadio.Key.valueOf(words[1]));
            case "radio" -> radio.switchOn(words[1].equals("on"));
            case "battery" -> radio.connectBattery(words[1].equals("on"));
            case "preset" -> radio.press(Integer.parseInt(words[1]));
            case "confirm" -> radio.confirm();
            case "clear" -> radio.clear();
            case "dealer" -> radio.visitDealer();
            case "elapse" -> radio.pass(Duration.parse(words[1]));
            default -> throw new IllegalArgumentException("no such event for this radio: " + event.text());
        }
    }

    @Override
    public Faceplate faceplate() {
        return new Faceplate(radio.text(), radio.plays());
    }
}
