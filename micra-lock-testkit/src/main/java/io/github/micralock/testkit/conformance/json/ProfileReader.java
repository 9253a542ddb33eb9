// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.json;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.AttemptLimit;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.Cycle;
import io.github.micralock.api.profile.CycleLast;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.DoubleUpTo;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.EntryStyle;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.NoLink;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.PenaltyTail;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.api.profile.RepeatLast;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import io.github.micralock.api.supply.SupplyCondition;
import org.checkerframework.common.value.qual.IntRange;

/** Reads what {@link ProfileWriter} writes; a profile that contradicts itself is refused with the field and the rule. */
public final class ProfileReader {

    private ProfileReader() {}

    public static LockProfile read(Cells cells) {
        Cells waiting = cells.object("waiting");
        Cells arming = cells.object("arming");
        Cells display = cells.object("display");
        return new LockProfile(
                cells.text("name"),
                cells.text("name"),
                entry(cells.object("entry")),
                new PenaltySchedule(
                        cells.object("penalties").durations("listed"),
                        tail(cells.object("penalties").object("tail"))),
                limit(cells.object("limit")),
                new WaitingRules(
                        waiting.constant("runsWhile", SupplyCondition.class),
                        waiting.constant("onSupplyLoss", Interruption.class),
                        waiting.constant("onBatteryLoss", Interruption.class)),
                new ArmingRules(arming.duration("grace"), arming.constant("memory", Memory.class)),
                link(cells.object("link")),
                words(cells.object("words")),
                new DisplayRules(
                        positive("width", display.number("width")),
                        display.duration("scrollStep"),
                        display.flag("showsCountdown"),
                        display.flag("showsTry")),
                Provenance.NONE);
    }

    private static EntryRules entry(Cells cells) {
        ImmutableList<Integer> digits = cells.numbers("digits");
        if (digits.size() != 2) {
            throw new UnreadableJsonException("entry.digits must be the first and the last, was " + digits);
        }
        return new EntryRules(
                codeLength(cells.number("codeLength")),
                new DigitRange(CodeEntry.digit(digits.get(0)), CodeEntry.digit(digits.get(1))),
                style(cells.object("style")),
                cells.duration("settle"));
    }

    private static EntryStyle style(Cells cells) {
        return switch (cells.text("kind")) {
            case "CountedFrom" -> CountedFrom.of(cells.text("start"));
            case "CountedFromDash" -> new CountedFromDash();
            case "TypedStraight" -> new TypedStraight();
            default -> throw unknown("entry.style", cells);
        };
    }

    private static PenaltyTail tail(Cells cells) {
        return switch (cells.text("kind")) {
            case "RepeatLast" -> new RepeatLast();
            case "Cycle" -> new Cycle();
            case "CycleLast" -> new CycleLast(positive("count", cells.number("count")));
            case "DoubleUpTo" -> new DoubleUpTo(cells.duration("cap"));
            default -> throw unknown("penalties.tail", cells);
        };
    }

    private static AttemptLimit limit(Cells cells) {
        return switch (cells.text("kind")) {
            case "Unlimited" -> new Unlimited();
            case "LimitedTo" ->
                new LimitedTo(
                        positive("attempts", cells.number("attempts")),
                        positive("attemptsAfterReset", cells.number("attemptsAfterReset")));
            default -> throw unknown("limit", cells);
        };
    }

    private static LinkRules link(Cells cells) {
        return switch (cells.text("kind")) {
            case "NoLink" -> new NoLink();
            case "LinkOnly" ->
                new LinkOnly(
                        cells.duration("timeOut"),
                        cells.constant("afterRefusal", AfterRefusal.class),
                        cells.duration("exchangeTime"));
            case "LinkThenCode" -> new LinkThenCode(cells.duration("timeOut"), cells.duration("exchangeTime"));
            default -> throw unknown("link", cells);
        };
    }

    private static Words words(Cells cells) {
        return new Words(
                cells.text("prompt"),
                cells.text("waiting"),
                cells.text("newUnit"),
                cells.text("verifying"),
                cells.text("refused"),
                cells.text("lockedForGood"));
    }

    private static UnreadableJsonException unknown(String part, Cells cells) {
        return new UnreadableJsonException(part + ".kind is unknown: '" + cells.text("kind") + "'");
    }

    private static @IntRange(from = 1, to = 8) int codeLength(int number) {
        if (number < 1 || number > 8) {
            throw new UnreadableJsonException("entry.codeLength must be 1 to 8, was " + number);
        }
        return number;
    }

    private static @IntRange(from = 1) int positive(String cell, int number) {
        if (number < 1) {
            throw new UnreadableJsonException(cell + " must be at least 1, was " + number);
        }
        return number;
    }
}
