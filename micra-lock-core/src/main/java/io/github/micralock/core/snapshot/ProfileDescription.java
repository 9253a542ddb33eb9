// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static io.github.micralock.core.text.Quotation.quoted;

import io.github.micralock.api.profile.AttemptLimit;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CycleLast;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.DoubleUpTo;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.PenaltyTail;
import io.github.micralock.api.profile.Words;
import java.util.StringJoiner;

/** All that a lock does by its profile, as lines of text: what no lock behaves by is not in it. */
final class ProfileDescription {

    private final StringBuilder text = new StringBuilder("micra-lock profile 1\n");

    private ProfileDescription() {}

    static String of(LockProfile profile) {
        ProfileDescription lines = new ProfileDescription();
        lines.cell("name", profile.name());
        lines.entry(profile.entry());
        lines.penalties(profile.penalties());
        lines.cell("limit", limit(profile.limit()));
        lines.cell("waiting.runsWhile", profile.waiting().runsWhile().name());
        lines.cell("waiting.onSupplyLoss", profile.waiting().onSupplyLoss().name());
        lines.cell("waiting.onBatteryLoss", profile.waiting().onBatteryLoss().name());
        lines.cell("arming.grace", profile.arming().grace());
        lines.cell("arming.memory", profile.arming().memory().name());
        lines.cell("link", link(profile.link()));
        lines.words(profile.words());
        lines.display(profile.display());
        return lines.text.toString();
    }

    private void cell(String name, Object value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    private void entry(EntryRules rules) {
        DigitRange digits = rules.digits();
        cell("entry.codeLength", rules.codeLength());
        cell("entry.digits", digits.first() + " " + digits.last());
        cell(
                "entry.style",
                rules.style() instanceof CountedFrom counted ? "CountedFrom " + counted.start() : word(rules.style()));
        cell("entry.settle", rules.settle());
    }

    private void penalties(PenaltySchedule penalties) {
        StringJoiner listed = new StringJoiner(" ");
        penalties.listed().forEach(penalty -> listed.add(penalty.toString()));
        cell("penalties.listed", listed);
        cell("penalties.tail", tail(penalties.tail()));
    }

    private static String tail(PenaltyTail tail) {
        if (tail instanceof DoubleUpTo doubling) {
            return "DoubleUpTo " + doubling.cap();
        }
        return tail instanceof CycleLast cycling ? "CycleLast " + cycling.count() : word(tail);
    }

    private static String limit(AttemptLimit limit) {
        return limit instanceof LimitedTo limited
                ? "LimitedTo " + limited.attempts() + " " + limited.attemptsAfterReset()
                : word(limit);
    }

    private static String link(LinkRules link) {
        if (link instanceof LinkOnly only) {
            return "LinkOnly " + only.timeOut() + " " + only.afterRefusal() + " " + only.exchangeTime();
        }
        return link instanceof LinkThenCode both
                ? "LinkThenCode " + both.timeOut() + " " + both.exchangeTime()
                : word(link);
    }

    private void words(Words words) {
        cell("words.prompt", quoted(words.prompt()));
        cell("words.waiting", quoted(words.waiting()));
        cell("words.newUnit", quoted(words.newUnit()));
        cell("words.verifying", quoted(words.verifying()));
        cell("words.refused", quoted(words.refused()));
        cell("words.lockedForGood", quoted(words.lockedForGood()));
    }

    private void display(DisplayRules display) {
        cell("display.width", display.width());
        cell("display.scrollStep", display.scrollStep());
        cell("display.showsCountdown", display.showsCountdown());
        cell("display.showsTry", display.showsTry());
    }

    /** The name of a part that has no parts of its own: of a record, which no version renames without a new format. */
    private static String word(Object part) {
        return part.getClass().getSimpleName();
    }
}
