// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.EntryRules;

/** Writes how a person types codes: in any order, whole or not, confirmed or left to settle. */
final class TypingWriter {

    private final EntryRules rules;
    private final String rightDigits;
    private final Chance chance;
    private final Script script;

    TypingWriter(EntryRules rules, String rightDigits, Chance chance, Script script) {
        this.rules = rules;
        this.rightDigits = rightDigits;
        this.chance = chance;
        this.script = script;
    }

    void typeRight() {
        type(rightDigits, chance.oneIn(3));
    }

    void typeWrong() {
        boolean everywhere = chance.oneIn(3);
        type(wrongDigits(everywhere), everywhere);
    }

    /** As few presses as a wrong code takes, and surely judged. */
    void typeWrongPlainly() {
        Typing.presses(rules, Typing.cheapestWrong(rules, rightDigits, false)).forEach(script::happen);
        if (!rules.style().judgesLastDigit()) {
            script.happen(new EntryConfirmed());
        }
    }

    private void type(String digits, boolean everywhere) {
        if (chance.oneIn(4)) {
            script.happen(new EntryCleared());
        }
        ImmutableList<LockEvent> presses =
                everywhere ? Typing.pressesEverywhere(rules, digits) : Typing.presses(rules, digits);
        for (LockEvent press : Typing.inAnyOrder(rules, presses, chance)) {
            script.happen(press);
        }
        if (everywhere) {
            script.elapse(DurationDraws.around(rules.settle(), chance));
        } else if (!chance.oneIn(10) && !rules.style().judgesLastDigit()) {
            script.happen(new EntryConfirmed());
        }
    }

    /** Mostly as few presses as possible, so that a history of many tries stays short. */
    private String wrongDigits(boolean everywhere) {
        return chance.oneIn(3) ? Typing.digits(rules, chance) : Typing.cheapestWrong(rules, rightDigits, everywhere);
    }
}
