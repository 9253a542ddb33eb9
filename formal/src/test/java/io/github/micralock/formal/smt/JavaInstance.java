// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static io.github.micralock.formal.smt.Symbols.quoted;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.Words;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The theory of one unit: each number that it leaves free is that of a profile, and each entry and text is one of those
 * that can stand there.
 *
 * @param profile the profile
 * @param code the secret code; of no account where none is taken
 * @param waits what can be left of a wait, as far as it is shown
 * @param attempts how many wrong entries there can be
 */
record JavaInstance(LockProfile profile, SecurityCode code, ImmutableSet<Duration> waits, int attempts) {

    private static final int PRESETS = 6;

    Theory theory() {
        return shown(words(link(waiting(penalties(entries(new Binding(Theory.HEAD_UNIT)))))))
                .theory();
    }

    private Binding entries(Binding binding) {
        EntryRules rules = profile.entry();
        Set<CodeEntry> entries = possibleEntries();
        String opening = entries.stream()
                .filter(entry -> entry.isComplete() && code.matches(entry))
                .map(entry -> "(= x " + quoted(Symbols.entry(entry)) + ")")
                .collect(joining(" "));
        return binding.sort("Unit", ImmutableSet.of(Symbols.THIS_UNIT))
                .sort("Entry", entries.stream().map(Symbols::entry).toList())
                .constant("nothing", "Entry", quoted(Symbols.entry(rules.nothingTyped())))
                .function("complete", "Entry", "Bool", byEntry(entry -> Boolean.toString(entry.isComplete())))
                .function(
                        "filled",
                        "Entry",
                        "Entry",
                        byEntry(entry -> quoted(Symbols.entry(rules.style().judged(entry)))))
                .declared(
                        "(declare-fun opens (Unit Entry) Bool)",
                        "(define-fun opens ((u Unit) (x Entry)) Bool (or false " + opening + "))")
                .truth("judges-last-digit", rules.style().judgesLastDigit())
                .number("settle", rules.settle());
    }

    private Set<CodeEntry> possibleEntries() {
        EntryRules rules = profile.entry();
        Set<CodeEntry> found = new LinkedHashSet<>(ImmutableSet.of(rules.nothingTyped()));
        Deque<CodeEntry> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            CodeEntry entry = open.remove();
            IntStream.rangeClosed(1, PRESETS)
                    .mapToObj(preset -> rules.style().press(entry, preset, rules.digits()))
                    .filter(found::add)
                    .forEach(open::add);
            if (found.add(rules.style().judged(entry))) {
                open.add(rules.style().judged(entry));
            }
        }
        return found;
    }

    private ImmutableMap<String, String> byEntry(Function<CodeEntry, String> value) {
        return possibleEntries().stream().collect(toImmutableMap(entry -> quoted(Symbols.entry(entry)), value));
    }

    private Binding penalties(Binding binding) {
        LimitedTo limit = profile.limit() instanceof LimitedTo limited ? limited : LimitedTo.of(1);
        return binding.function(
                        "listed",
                        "Int",
                        "Int",
                        IntStream.rangeClosed(1, attempts)
                                .boxed()
                                .collect(toImmutableMap(
                                        n -> Integer.toString(n),
                                        n -> nanos(profile.penalties().penalty(n)))))
                .truth("limited", profile.limit() instanceof LimitedTo)
                .number("limit", limit.attempts())
                .number("limit-after-reset", limit.attemptsAfterReset());
    }

    private Binding waiting(Binding binding) {
        return binding.constant(
                        "runs-while", "Condition", profile.waiting().runsWhile().name())
                .choice("on-supply-loss", profile.waiting().onSupplyLoss())
                .choice("on-battery-loss", profile.waiting().onBatteryLoss())
                .number("grace", profile.arming().grace())
                .truth("volatile", profile.arming().memory() == Memory.VOLATILE);
    }

    private Binding link(Binding binding) {
        LinkRules link = profile.link();
        return binding.constant("link", "Link", link.getClass().getSimpleName())
                .number("link-time-out", link.timeOut())
                .number("exchange-time", link.exchangeTime())
                .choice(
                        "after-refusal",
                        link instanceof LinkOnly only ? only.afterRefusal() : AfterRefusal.UNTIL_SWITCHED_ON);
    }

    private Binding words(Binding binding) {
        Words words = profile.words();
        return binding.sort("Text", texts().stream().map(Symbols::text).toList())
                .constant("blank", "Text", text(""))
                .constant("prompt", "Text", text(words.prompt()))
                .constant("waiting-word", "Text", text(words.waiting()))
                .constant("new-unit-word", "Text", text(words.newUnit()))
                .constant("verifying-word", "Text", text(words.verifying()))
                .constant("refused-word", "Text", text(words.refused()))
                .constant("locked-for-good-word", "Text", text(words.lockedForGood()));
    }

    private Binding shown(Binding binding) {
        return binding.truth("shows-countdown", profile.display().showsCountdown())
                .truth("shows-try", profile.display().showsTry())
                .function(
                        "digits-of",
                        "Entry",
                        "Text",
                        byEntry(entry -> text(profile.entry().style().shown(entry))))
                .function(
                        "prompt-with-try",
                        "Int",
                        "Text",
                        IntStream.rangeClosed(1, attempts)
                                .boxed()
                                .collect(toImmutableMap(n -> Integer.toString(n), n -> text(promptWithTry(n)))))
                .function(
                        "wait-with-time",
                        "Int",
                        "Text",
                        waits.stream().collect(toImmutableMap(JavaInstance::nanos, wait -> text(waitWithTime(wait)))));
    }

    /** Every text that this unit can show. */
    ImmutableSet<String> texts() {
        Words words = profile.words();
        return Stream.of(
                        Stream.of(
                                "",
                                words.prompt(),
                                words.waiting(),
                                words.newUnit(),
                                words.verifying(),
                                words.refused(),
                                words.lockedForGood()),
                        possibleEntries().stream().map(profile.entry().style()::shown),
                        IntStream.rangeClosed(1, attempts).mapToObj(this::promptWithTry),
                        waits.stream().map(this::waitWithTime))
                .flatMap(texts -> texts)
                .collect(ImmutableSet.toImmutableSet());
    }

    private String promptWithTry(int number) {
        return number + " " + profile.words().prompt();
    }

    /** R30, for waits of less than an hour. */
    private String waitWithTime(Duration wait) {
        long seconds = wait.plusNanos(999_999_999).toSeconds();
        return String.format(Locale.ROOT, "%s %02d:%02d", profile.words().waiting(), seconds / 60, seconds % 60);
    }

    private static String nanos(Duration duration) {
        return Long.toString(duration.toNanos());
    }

    private static String text(String text) {
        return quoted(Symbols.text(text));
    }
}
