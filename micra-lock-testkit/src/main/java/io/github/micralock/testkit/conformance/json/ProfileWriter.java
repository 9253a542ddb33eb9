// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.micralock.api.profile.AttemptLimit;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CycleLast;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.DoubleUpTo;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.EntryStyle;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.PenaltyTail;
import io.github.micralock.api.profile.Words;
import java.time.Duration;

/** Writes all that a lock does by its profile as an object of JSON, cell by cell as docs/model.md names them. */
public final class ProfileWriter {

    private ProfileWriter() {}

    public static JsonObject written(LockProfile profile) {
        JsonObject cells = new JsonObject();
        cells.addProperty("name", profile.name());
        cells.add("entry", entry(profile.entry()));
        cells.add("penalties", penalties(profile.penalties()));
        cells.add("limit", limit(profile.limit()));
        JsonObject waiting = new JsonObject();
        waiting.addProperty("runsWhile", profile.waiting().runsWhile().name());
        waiting.addProperty("onSupplyLoss", profile.waiting().onSupplyLoss().name());
        waiting.addProperty("onBatteryLoss", profile.waiting().onBatteryLoss().name());
        cells.add("waiting", waiting);
        JsonObject arming = new JsonObject();
        arming.addProperty("grace", profile.arming().grace().toString());
        arming.addProperty("memory", profile.arming().memory().name());
        cells.add("arming", arming);
        cells.add("link", link(profile.link()));
        cells.add("words", words(profile.words()));
        cells.add("display", display(profile.display()));
        return cells;
    }

    private static JsonObject entry(EntryRules rules) {
        JsonObject cells = new JsonObject();
        cells.addProperty("codeLength", rules.codeLength());
        JsonArray digits = new JsonArray();
        digits.add(rules.digits().first());
        digits.add(rules.digits().last());
        cells.add("digits", digits);
        cells.add("style", style(rules.style()));
        cells.addProperty("settle", rules.settle().toString());
        return cells;
    }

    private static JsonObject style(EntryStyle style) {
        JsonObject cells = kind(style);
        if (style instanceof CountedFrom counted) {
            cells.addProperty("start", counted.start().toString());
        }
        return cells;
    }

    private static JsonObject penalties(PenaltySchedule penalties) {
        JsonObject cells = new JsonObject();
        JsonArray listed = new JsonArray();
        penalties.listed().stream().map(Duration::toString).forEach(listed::add);
        cells.add("listed", listed);
        cells.add("tail", tail(penalties.tail()));
        return cells;
    }

    private static JsonObject tail(PenaltyTail tail) {
        JsonObject cells = kind(tail);
        if (tail instanceof DoubleUpTo doubling) {
            cells.addProperty("cap", doubling.cap().toString());
        } else if (tail instanceof CycleLast cycling) {
            cells.addProperty("count", cycling.count());
        }
        return cells;
    }

    private static JsonObject limit(AttemptLimit limit) {
        JsonObject cells = kind(limit);
        if (limit instanceof LimitedTo limited) {
            cells.addProperty("attempts", limited.attempts());
            cells.addProperty("attemptsAfterReset", limited.attemptsAfterReset());
        }
        return cells;
    }

    private static JsonObject link(LinkRules link) {
        JsonObject cells = kind(link);
        if (link instanceof LinkOnly only) {
            cells.addProperty("timeOut", only.timeOut().toString());
            cells.addProperty("afterRefusal", only.afterRefusal().name());
            cells.addProperty("exchangeTime", only.exchangeTime().toString());
        } else if (link instanceof LinkThenCode both) {
            cells.addProperty("timeOut", both.timeOut().toString());
            cells.addProperty("exchangeTime", both.exchangeTime().toString());
        }
        return cells;
    }

    private static JsonObject words(Words words) {
        JsonObject cells = new JsonObject();
        cells.addProperty("prompt", words.prompt());
        cells.addProperty("waiting", words.waiting());
        cells.addProperty("newUnit", words.newUnit());
        cells.addProperty("verifying", words.verifying());
        cells.addProperty("refused", words.refused());
        cells.addProperty("lockedForGood", words.lockedForGood());
        return cells;
    }

    private static JsonObject display(DisplayRules display) {
        JsonObject cells = new JsonObject();
        cells.addProperty("width", display.width());
        cells.addProperty("scrollStep", display.scrollStep().toString());
        cells.addProperty("showsCountdown", display.showsCountdown());
        cells.addProperty("showsTry", display.showsTry());
        return cells;
    }

    /** Which of several forms a part has; the names of the records are part of the format. */
    private static JsonObject kind(Object part) {
        JsonObject cells = new JsonObject();
        cells.addProperty("kind", part.getClass().getSimpleName());
        return cells;
    }
}
