// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import java.time.Duration;

/**
 * Writes histories that reach deep: one episode after another of what happens to a radio, each written for a unit of a
 * given profile and code, most of them so that they can succeed.
 *
 * <p>Random events alone hardly ever type a code. This knows the unit's data and keeps in mind, roughly, what feeds it
 * and where it should be by now.
 */
final class HistoryWriter {

    /** However many a profile allows, else histories get long. */
    private static final int MOST_TRIES = 24;

    private final LockProfile profile;
    private final Chance chance;
    private final Script script;
    private final DriverWriter driver;
    private final TypingWriter typing;
    private final LinkWriter link;
    private final Reckoning reckoning;
    private final boolean asks;

    HistoryWriter(LockProfile profile, SecurityCode code, LockState start, Chance chance) {
        this.profile = profile;
        this.chance = chance;
        this.script = new Script(start.supply());
        this.driver = new DriverWriter(chance, script);
        this.typing = new TypingWriter(profile.entry(), Typing.digits(code), chance, script);
        this.reckoning = new Reckoning(profile, start);
        this.link = new LinkWriter(profile.link(), reckoning, chance, script);
        this.asks = profile.link().asksImmobiliser();
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
        if (reckoning.isLockedForGood() && chance.coin()) {
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
        reckoning.typedRight();
    }

    private void typeWrongCode() {
        makeReady();
        typing.typeWrong();
        reckoning.typedWrong();
        while (reckoning.waits() && chance.coin()) {
            dwellInTheWait();
        }
    }

    private void dwellInTheWait() {
        if (asks && chance.coin()) {
            driver.stop();
            link.answerInTheWait();
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
        if (reckoning.plays()) {
            cycleTheBattery();
        }
        for (int attempt = 0; attempt < tries; attempt++) {
            script.switchOn(IgnitionPosition.ACC);
            link.makeWayForTheCode();
            typing.typeWrongPlainly();
            reckoning.typedWrong();
            serve();
        }
    }

    /** Out of what would make the next code pointless: a unit that plays, is locked for good, waits or is dark. */
    private void makeReady() {
        if (reckoning.plays() && !chance.oneIn(4)) {
            cycleTheBattery();
        }
        if (reckoning.isLockedForGood() && chance.coin()) {
            visitTheDealer();
        }
        switchOn();
        if (reckoning.waits() && !chance.oneIn(4)) {
            serve();
        }
    }

    /** Mostly in one piece, now and then with the last tick apart. */
    private void serve() {
        if (chance.oneIn(6) && reckoning.waits()) {
            script.elapse(reckoning.owed().minusNanos(1));
            script.elapse(Duration.ofNanos(1));
        } else {
            script.elapse(reckoning.owed());
        }
        reckoning.served();
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
        reckoning.lostBattery();
    }

    private void visitTheDealer() {
        script.happen(new DealerReset());
        reckoning.forgiven();
    }

    private void meetTheImmobiliser() {
        switch (chance.between(0, 9)) {
            case 0, 1, 2 -> link.answer(ImmobiliserReply.CONFIRMED);
            case 3 -> {
                link.answer(ImmobiliserReply.REFUSED);
                driver.anything();
            }
            case 4 -> link.keepSilent();
            case 5 -> link.lose();
            case 6 -> interrupt();
            case 7 -> driver.danceWithTheKey();
            case 8 -> {
                cycleTheBattery();
                switchOn();
            }
            default -> driver.anything();
        }
    }

    private void switchOn() {
        driver.switchOn();
        if (!chance.oneIn(4)) {
            link.makeWayForTheCode();
        }
    }

    private Duration aDeadline() {
        if (asks && chance.coin()) {
            return profile.link().timeOut();
        }
        return reckoning.waits()
                ? reckoning.owed()
                : chance.oneOf(profile.entry().settle(), profile.arming().grace());
    }
}
