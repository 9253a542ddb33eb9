// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.testkit.Typing;
import java.time.Duration;

/** Where stories bring a unit that takes a typed code and knows no immobiliser. */
final class TypedUnit {

    private TypedUnit() {}

    /** Asking for its code, with nothing typed and nothing tried. */
    static Driver ready(Driver driver) {
        return driver.switchesOn().seesPrompt(0, "a unit just fitted asks for its code");
    }

    static Driver unlocked(Driver driver) {
        return ready(driver).entersTheCode().seesPlaying("R10, the code was right");
    }

    /** In the first wait that its profile has; the n-th try led there, see {@link Tries#firstPenalty}. */
    static Driver waiting(Driver driver) {
        return losesFirstPenalty(ready(driver));
    }

    /** Brings a unit into that wait, and tells how long it takes. */
    static Duration beginsItsFirstWait(Driver driver) {
        return waiting(driver).firstPenalty();
    }

    /** From an empty entry, with nothing tried before. */
    static Driver losesFirstPenalty(Driver driver) {
        return driver.losesTries(Tries.firstPenalty(driver.profile()) - 1)
                .entersAWrongCode()
                .seesWait(driver.firstPenalty(), "R11, that wrong code costs a wait");
    }

    static Driver lockedForGood(Driver driver) {
        return losesEveryTry(ready(driver));
    }

    /** From an empty entry, with nothing tried before. */
    static Driver losesEveryTry(Driver driver) {
        return driver.losesTries(Tries.most(driver.profile()) - 1)
                .entersAWrongCode()
                .seesLockedForGood("R12, that was the last try");
    }

    /** After the n-th wrong code in a row, of a unit that no dealer has reset since the last right one. */
    static Driver seesWhatFollows(Driver driver, int attempt, String why) {
        if (driver.profile().limit() instanceof LimitedTo limited && attempt >= limited.attempts()) {
            return driver.seesLockedForGood(why);
        }
        Duration penalty = driver.penalty(attempt);
        return penalty.isZero() ? driver.seesPrompt(attempt, why) : driver.seesWait(penalty, why);
    }

    /** With something typed that is not judged yet. */
    static Driver partlyTyped(Driver driver) {
        return pressesOnce(ready(driver));
    }

    /** One press, which leaves something to be typed or confirmed. */
    static Driver pressesOnce(Driver driver) {
        boolean straight = driver.rules().style().judgesLastDigit();
        return driver.does(PresetPressed.of(straight ? driver.rules().digits().first() : 1));
    }

    static Driver typesEverywhere(Driver driver, String digits) {
        return driver.does(Typing.pressesEverywhere(driver.rules(), digits));
    }
}
