// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import java.time.Duration;

/**
 * Writes histories that reach deep: one episode after another of what happens to a radio, each written for a unit of a
 * given profile and code, most of them so that they can succeed.
 *
 * <p>Random events alone hardly ever type a code. This knows the unit's data and keeps in mind, roughly, what feeds it,
 * how many wrong codes it has written and whether it should play or wait by now; what the lock makes of it is the
 * machine's affair.
 */
final class HistoryWriter {

    private final LockProfile profile;
    private final String rightDigits;
    private final Chance chance;
    private final Script script;
    private int wrongAttempts;
    private final boolean asks;
    private boolean plays;
    private Duration owed;

    HistoryWriter(LockProfile profile, SecurityCode code, LockState start, Chance chance) {
        this.profile = profile;
        this.rightDigits = Typing.digits(code);
        this.chance = chance;
        this.script = new Script(start.supply());
        this.asks = profile.link().asksImmobiliser();
        this.wrongAttempts = start.wrongAttempts();
        this.plays = start.phase() instanceof Operating;
        this.owed = start.phase() instanceof Waiting wait ? wait.remaining() : Duration.ZERO;
    }

    ImmutableList<LockEvent> episodes(int count) {
        for (int episode = 0; episode < count; episode++) {
            episode();
        }
        return script.events();
    }

    private void episode() {
        if (asks && (chance.oneIn(3) || !profile.link().takesCode())) {
            meetTheImmobiliser();
            return;
        }
        switch (chance.between(0, 15)) {
            case 0, 1 -> typeRightCode();
            case 2, 3 -> typeWrongCode();
            case 4 -> burnTries();
            case 5, 6 -> letTimePass();
            case 7, 8 -> interrupt();
            case 9, 10 -> danceWithTheKey();
            case 11 -> cycleTheBattery();
            case 12 -> visitTheDealer();
            default -> anything();
        }
    }

    private void typeRightCode() {
        makeReady();
        type(rightDigits, chance.oneIn(3));
        wrongAttempts = 0;
        plays = true;
    }

    private void typeWrongCode() {
        makeReady();
        boolean everywhere = chance.oneIn(3);
        type(wrongDigits(everywhere), everywhere);
        wrongAttempts++;
        owed = profile.penalties().penalty(Chance.atLeastOne(Math.max(1, wrongAttempts)));
        while (waits() && chance.coin()) {
            dwellInTheWait();
        }
    }

    private void dwellInTheWait() {
        switch (chance.between(0, 3)) {
            case 0 -> interrupt();
            case 1 -> script.happen(EventDraws.persons(chance));
            default -> letTimePass();
        }
    }

    private void burnTries() {
        int tries = chance.between(2, profile.limit() instanceof LimitedTo limited ? limited.attempts() + 1 : 4);
        for (int attempt = 0; attempt < Math.min(tries, 24); attempt++) {
            typeWrongCode();
            serve();
        }
    }

    /** Out of what would make the next code pointless: a unit that plays, is locked for good, waits or is dark. */
    private void makeReady() {
        if (plays && !chance.oneIn(4)) {
            cycleTheBattery();
        }
        if (isLockedForGood() && chance.coin()) {
            visitTheDealer();
        }
        switchOn();
        if (waits() && !chance.oneIn(4)) {
            serve();
        }
    }

    private boolean isLockedForGood() {
        return profile.limit() instanceof LimitedTo limited && wrongAttempts >= limited.attempts();
    }

    private boolean waits() {
        return !owed.isZero();
    }

    /** Mostly in one piece, now and then with the last tick apart. */
    private void serve() {
        if (chance.oneIn(6) && waits()) {
            script.elapse(owed.minusNanos(1));
            script.elapse(Duration.ofNanos(1));
        } else {
            script.elapse(owed);
        }
        owed = Duration.ZERO;
    }

    private void letTimePass() {
        script.elapse(DurationDraws.around(aDeadline(), chance));
    }

    private void interrupt() {
        LockEvent off = chance.oneOf(
                new IgnitionTurned(IgnitionPosition.OFF),
                new IgnitionTurned(IgnitionPosition.START),
                new RadioSwitched(false),
                new BatteryDisconnected());
        script.happen(off);
        if (chance.coin()) {
            script.elapse(DurationDraws.around(aDeadline(), chance));
        }
        switchOn();
        if (chance.coin()) {
            script.elapse(DurationDraws.around(aDeadline(), chance));
        }
    }

    private void danceWithTheKey() {
        for (int step = chance.between(1, 4); step > 0; step--) {
            script.happen(
                    chance.oneIn(4)
                            ? new RadioSwitched(chance.coin())
                            : new IgnitionTurned(chance.oneOf(ImmutableList.copyOf(IgnitionPosition.values()))));
        }
    }

    private void cycleTheBattery() {
        script.happen(new BatteryDisconnected());
        if (chance.coin()) {
            script.elapse(DurationDraws.around(profile.arming().grace(), chance));
        }
        script.happen(new BatteryConnected());
        plays = false;
    }

    private void visitTheDealer() {
        script.happen(new DealerReset());
        wrongAttempts = 0;
        owed = Duration.ZERO;
    }

    private void meetTheImmobiliser() {
        switch (chance.between(0, 9)) {
            case 0, 1, 2 -> answer(ImmobiliserReply.CONFIRMED);
            case 3 -> answer(ImmobiliserReply.REFUSED);
            case 4 -> {
                script.switchOn(IgnitionPosition.ACC);
                script.elapse(DurationDraws.around(profile.link().timeOut(), chance));
            }
            case 5 -> script.happen(new LinkLost());
            case 6 -> interrupt();
            case 7 -> danceWithTheKey();
            case 8 -> {
                cycleTheBattery();
                switchOn();
            }
            default -> anything();
        }
    }

    private void answer(ImmobiliserReply reply) {
        script.switchOn(IgnitionPosition.ACC);
        script.happen(new ImmobiliserReplied(reply));
        plays = reply == ImmobiliserReply.CONFIRMED;
    }

    private void anything() {
        for (int event = chance.between(1, 4); event > 0; event--) {
            script.happen(EventDraws.any(chance));
        }
    }

    private void switchOn() {
        if (!chance.oneIn(12)) {
            script.switchOn(chance.oneIn(3) ? IgnitionPosition.ON : IgnitionPosition.ACC);
        }
        if (asks && profile.link().takesCode() && !chance.oneIn(4)) {
            script.happen(new ImmobiliserReplied(ImmobiliserReply.REFUSED));
        }
    }

    private void type(String digits, boolean everywhere) {
        if (chance.oneIn(4)) {
            script.happen(new EntryCleared());
        }
        ImmutableList<LockEvent> presses = everywhere
                ? Typing.pressesEverywhere(profile.entry(), digits)
                : Typing.presses(profile.entry(), digits);
        for (LockEvent press : Typing.inAnyOrder(profile.entry(), presses, chance)) {
            script.happen(press);
        }
        if (everywhere) {
            script.elapse(DurationDraws.around(profile.entry().settle(), chance));
        } else if (!chance.oneIn(10) && !profile.entry().style().judgesLastDigit()) {
            script.happen(new EntryConfirmed());
        }
    }

    /** Mostly as few presses as possible, so that a history of many tries stays short. */
    private String wrongDigits(boolean everywhere) {
        if (chance.oneIn(3)) {
            return Typing.digits(profile.entry(), chance);
        }
        String cheapest = Typing.cheapest(profile.entry(), everywhere);
        return cheapest.equals(rightDigits) ? Typing.raised(profile.entry(), cheapest, 1) : cheapest;
    }

    private Duration aDeadline() {
        if (asks && chance.coin()) {
            return profile.link().timeOut();
        }
        return waits()
                ? owed
                : chance.oneOf(profile.entry().settle(), profile.arming().grace());
    }
}
