// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.Cycle;
import io.github.micralock.api.profile.CycleLast;
import io.github.micralock.api.profile.DoubleUpTo;
import io.github.micralock.api.profile.EntryStyle;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.NoLink;
import io.github.micralock.api.profile.PenaltyTail;
import io.github.micralock.api.profile.Words;
import io.github.micralock.formal.twin.Typist.Habit;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A profile as the constant {@code Profile} of the specification, so that no number is written twice.
 *
 * @param profile the profile
 * @param grid what its durations are measured in; all are on it, but the settle time of a hasty typist
 * @param typist what its entries look like
 * @param identity the name by which the unit is known
 */
record ProfileRecord(LockProfile profile, Grid grid, Typist typist, UnitIdentity identity) {

    private static final int UNTOUCHED = -1;

    /** Returns the record in TLA+. */
    @Override
    public String toString() {
        return Tla.record(ImmutableMap.<String, Object>builder()
                .putAll(penalties())
                .putAll(limit())
                .putAll(supply())
                .putAll(entry())
                .putAll(link())
                .putAll(shown())
                .buildOrThrow());
    }

    private Map<String, ?> penalties() {
        PenaltyTail tail = profile.penalties().tail();
        int listed = profile.penalties().listed().size();
        boolean cycles = tail instanceof Cycle || tail instanceof CycleLast;
        return Map.of(
                "penalties",
                Tla.tuple(profile.penalties().listed().stream().map(grid::ticks)),
                "tail",
                Tla.string(cycles ? "CYCLE_LAST" : tail instanceof DoubleUpTo ? "DOUBLE_UP_TO" : "REPEAT_LAST"),
                "tailCap",
                tail instanceof DoubleUpTo doubling ? grid.ticks(doubling.cap()) : 0,
                "tailCount",
                tail instanceof CycleLast last ? last.count() : cycles ? listed : 0);
    }

    private Map<String, ?> limit() {
        return profile.limit() instanceof LimitedTo limit
                ? Map.of("limited", "TRUE", "limit", limit.attempts(), "limitAfterReset", limit.attemptsAfterReset())
                : Map.of("limited", "FALSE", "limit", 0, "limitAfterReset", 0);
    }

    private Map<String, ?> supply() {
        return Map.of(
                "runsWhile", Tla.string(profile.waiting().runsWhile().name()),
                "onSupplyLoss", Tla.string(profile.waiting().onSupplyLoss().name()),
                "onBatteryLoss", Tla.string(profile.waiting().onBatteryLoss().name()),
                "grace", grid.ticks(profile.arming().grace()),
                "memory", Tla.string(profile.arming().memory().name()));
    }

    private Map<String, ?> entry() {
        EntryStyle style = profile.entry().style();
        return Map.of(
                "style", Tla.string(nameOf(style)),
                "start", style instanceof CountedFrom from ? cells(from.start()) : "<<>>",
                "settle",
                        typist.habit() == Habit.HASTY
                                ? 0
                                : grid.ticks(profile.entry().settle()),
                "strayPreset", Tla.bool(!typist.stray().isEmpty()),
                "entries",
                        Tla.record(typist.entries().entrySet().stream()
                                .collect(toImmutableMap(
                                        entry -> entry.getKey().name(), entry -> cells(entry.getValue())))));
    }

    private static String nameOf(EntryStyle style) {
        return style instanceof CountedFrom ? "NUMBER" : style instanceof CountedFromDash ? "DASH" : "STRAIGHT";
    }

    private static String cells(CodeEntry entry) {
        return Tla.tuple(IntStream.rangeClosed(1, entry.length())
                .mapToObj(position -> entry.digitAt(position).orElse(UNTOUCHED)));
    }

    private Map<String, ?> link() {
        LinkRules link = profile.link();
        AfterRefusal afterRefusal =
                link instanceof LinkOnly linkOnly ? linkOnly.afterRefusal() : AfterRefusal.UNTIL_SWITCHED_ON;
        return Map.of(
                "link",
                        Tla.string(
                                link instanceof NoLink ? "NONE" : link instanceof LinkOnly ? "LINK" : "LINK_THEN_CODE"),
                "timeOut", grid.ticks(link.timeOut()),
                "afterRefusal", Tla.string(afterRefusal.name()),
                "identity", Tla.string(identity.name()));
    }

    private Map<String, ?> shown() {
        Words words = profile.words();
        return Map.of(
                "showsCountdown", Tla.bool(profile.display().showsCountdown()),
                "showsTry", Tla.bool(profile.display().showsTry()),
                "words",
                        Tla.record(Map.of(
                                "prompt", Tla.string(words.prompt()),
                                "waiting", Tla.string(words.waiting()),
                                "newUnit", Tla.string(words.newUnit()),
                                "verifying", Tla.string(words.verifying()),
                                "refused", Tla.string(words.refused()),
                                "lockedForGood", Tla.string(words.lockedForGood()))));
    }
}
