// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
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

    /** However many a profile allows, else histories get long. */
    private static final int MOST_TRIES = 24;

    private final LockProfile profile;
    private final Chance chance;
    private final Script script;
    private final DriverWriter driver;
    private final TypingWriter typing;
    private final boolean asks;
    private int wrongAttempts;
    private boolean plays;
    private Duration owed;

    HistoryWriter(LockProfile profile, SecurityCode code, LockState start, Chance chance) {
        this.profile = profile;
        this.chance = chance;
        this.script = new Script(start.supply());
        this.driver = new DriverWriter(chance, script);
        this.typing = new TypingWriter(profile.entry(), Typing.digits(code), chance, script);
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
        if (isLockedForGood() && chance.coin()) {
            driver.anything();
            return;
        }
        switch (chance.between(0, 15)) {
            case 0, 1 -> typeRightCode();
            case 2, 3 -> typeWrongCode();
            case 4 -> burnTries();
            case 5, 6 -> letTimePass();
            case 7, 8 -> interrupt();
            case 9, 10 -> driver.danceWithTheKey();
            case 11 -> cycleTheBattery();
            case 12 -> visitTheDealer();
            default -> driver.anything();
        }
    }

    private void typeRightCode() {
        makeReady();
        typing.typeRight();
        wrongAttempts = 0;
        plays = true;
    }

    private void typeWrongCode() {
        makeReady();
        typing.typeWrong();
        countWrongCode();
        while (waits() && chance.coin()) {
            dwellInTheWait();
        }
    }

    private void countWrongCode() {
        wrongAttempts++;
        owed = profile.penalties().penalty(Chance.atLeastOne(Math.max(1, wrongAttempts)));
    }

    private void dwellInTheWait() {
        if (asks && chance.coin()) {
            askInTheWait();
            return;
        }
        switch (chance.between(0, 3)) {
            case 0 -> interrupt();
            case 1 -> script.happen(chance.oneIn(4) ? EventDraws.immobilisers(chance) : EventDraws.persons(chance));
            default -> letTimePass();
        }
    }

    private void burnTries() {
        int most = profile.limit() instanceof LimitedTo limited ? Math.min(limited.attempts(), MOST_TRIES) : 4;
        if (chance.oneIn(3)) {
            burnAll(most);
            driver.anything();
            return;
        }
        for (int tries = Math.min(chance.between(2, most + 1), MOST_TRIES); tries > 0; tries--) {
            typeWrongCode();
            serve();
        }
    }

    /** One after the other, with nothing in between that could fail: the straightest way to the last. */
    private void burnAll(int tries) {
        if (plays) {
            cycleTheBattery();
        }
        for (int attempt = 0; attempt < tries; attempt++) {
            script.switchOn(IgnitionPosition.ACC);
            refuseLink();
            typing.typeWrongPlainly();
            countWrongCode();
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
        driver.stop();
        if (chance.coin()) {
            script.elapse(DurationDraws.around(aDeadline(), chance));
        }
        switchOn();
        if (chance.coin()) {
            script.elapse(DurationDraws.around(aDeadline(), chance));
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
            case 3 -> {
                answer(ImmobiliserReply.REFUSED);
                driver.anything();
            }
            case 4 -> {
                script.switchOn(IgnitionPosition.ACC);
                script.elapse(DurationDraws.around(profile.link().timeOut(), chance));
            }
            case 5 -> script.happen(new LinkLost());
            case 6 -> interrupt();
            case 7 -> driver.danceWithTheKey();
            case 8 -> {
                cycleTheBattery();
                switchOn();
            }
            default -> driver.anything();
        }
    }

    /** A unit that is switched on in a wait asks first. */
    private void askInTheWait() {
        driver.stop();
        script.switchOn(IgnitionPosition.ACC);
        if (chance.oneIn(3)) {
            script.happen(new LinkLost());
        }
        answer(chance.oneOf(ImmobiliserReply.CONFIRMED, ImmobiliserReply.REFUSED));
        if (plays) {
            owed = Duration.ZERO;
            wrongAttempts = 0;
        }
    }

    private void answer(ImmobiliserReply reply) {
        script.switchOn(IgnitionPosition.ACC);
        script.happen(new ImmobiliserReplied(reply));
        plays = reply == ImmobiliserReply.CONFIRMED;
    }

    private void switchOn() {
        driver.switchOn();
        if (!chance.oneIn(4)) {
            refuseLink();
        }
    }

    /** What lets a unit with a link take its code. */
    private void refuseLink() {
        if (asks && profile.link().takesCode()) {
            script.happen(new ImmobiliserReplied(ImmobiliserReply.REFUSED));
        }
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
