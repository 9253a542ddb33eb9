// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.profiles;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryStyle;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.profile.Words;
import java.util.Map;
import java.util.stream.Collectors;

/** Every cell of a profile, by its name, in words. */
final class ProfileCells {

    /** The cells whose value is a name of the model. */
    private static final ImmutableSet<String> NAMES = ImmutableSet.of(
            "entry.style",
            "waiting.runsWhile",
            "waiting.onSupplyLoss",
            "waiting.onBatteryLoss",
            "arming.memory",
            "link",
            "link.afterRefusal");

    private final ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();

    private ProfileCells() {}

    static ImmutableMap<String, String> of(LockProfile profile) {
        ProfileCells table = new ProfileCells();
        table.typing(profile);
        table.rules(profile);
        table.link(profile.link());
        table.words(profile.words());
        table.display(profile);
        return table.cells.buildOrThrow();
    }

    private void typing(LockProfile profile) {
        cells.put("entry.codeLength", Integer.toString(profile.entry().codeLength()));
        cells.put("entry.digits", digits(profile.entry().digits()));
        cells.put("entry.style", style(profile.entry().style()));
        cells.put(
                "entry.settle",
                profile.entry().settle().isZero()
                        ? "never"
                        : Amounts.time(profile.entry().settle()));
    }

    static String digits(DigitRange digits) {
        return digits.first() + " to " + digits.last();
    }

    static String style(EntryStyle style) {
        return style instanceof CountedFrom counted
                ? "CountedFrom(" + counted.start() + ")"
                : style.getClass().getSimpleName();
    }

    private void rules(LockProfile profile) {
        cells.put("penalties", Amounts.penalties(profile.penalties()));
        cells.put("limit.attempts", Amounts.limit(profile.limit()));
        cells.put("limit.attemptsAfterReset", Amounts.limitAfterReset(profile.limit()));
        cells.put("waiting.runsWhile", profile.waiting().runsWhile().name());
        cells.put("waiting.onSupplyLoss", profile.waiting().onSupplyLoss().name());
        cells.put("waiting.onBatteryLoss", profile.waiting().onBatteryLoss().name());
        cells.put("arming.grace", Amounts.time(profile.arming().grace()));
        cells.put("arming.memory", profile.arming().memory().name());
    }

    private void link(LinkRules link) {
        cells.put("link", link.getClass().getSimpleName());
        if (link.asksImmobiliser()) {
            cells.put("link.timeOut", link.timeOut().isZero() ? "none" : Amounts.time(link.timeOut()));
            cells.put("link.exchangeTime", Amounts.time(link.exchangeTime()));
        }
        if (link instanceof LinkOnly only) {
            cells.put("link.afterRefusal", only.afterRefusal().name());
        }
    }

    private void words(Words words) {
        Map<String, String> byName = ImmutableMap.of(
                "prompt", words.prompt(),
                "waiting", words.waiting(),
                "newUnit", words.newUnit(),
                "verifying", words.verifying(),
                "refused", words.refused(),
                "lockedForGood", words.lockedForGood());
        byName.forEach((name, word) -> cells.put("words." + name, word));
    }

    private void display(LockProfile profile) {
        cells.put("display.width", Integer.toString(profile.display().width()));
        cells.put("display.scrollStep", Amounts.time(profile.display().scrollStep()));
        cells.put("display.showsCountdown", profile.display().showsCountdown() ? "yes" : "no");
        cells.put("display.showsTry", profile.display().showsTry() ? "yes" : "no");
    }

    /** Whether a cell is about something that no display of this profile ever shows. */
    static boolean neverShows(LockProfile profile, String cell) {
        return switch (cell) {
            case "words.newUnit", "words.verifying", "words.refused" ->
                !profile.link().asksImmobiliser();
            case "words.prompt" -> !profile.link().takesCode();
            case "words.waiting" ->
                !profile.link().takesCode() || profile.penalties().equals(PenaltySchedule.NONE);
            case "words.lockedForGood" -> !profile.link().takesCode() || profile.limit() instanceof Unlimited;
            case "display.scrollStep" -> fits(profile);
            default -> false;
        };
    }

    private static boolean fits(LockProfile profile) {
        return shownWords(profile).stream()
                .allMatch(word -> word.length() <= profile.display().width());
    }

    /** Whether the value of a cell stands in the code or on the display as it is told. */
    static boolean isLiteral(String cell) {
        return NAMES.contains(cell) || cell.startsWith("words.");
    }

    /** Returns the words that a display of this profile may show, in the order of the cells. */
    static ImmutableList<String> shownWords(LockProfile profile) {
        return ProfileCells.of(profile).entrySet().stream()
                .filter(cell -> cell.getKey().startsWith("words."))
                .filter(cell -> !neverShows(profile, cell.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the grades of the sources, the best first. */
    static String grades(LockProfile profile) {
        return profile.provenance().sources().stream()
                .map(source -> source.grade().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
