// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static io.github.micralock.formal.smt.Symbols.quoted;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.Words;
import io.github.micralock.core.graph.StateGraph;
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
 * that can stand there, or do.
 *
 * @param machine the unit
 * @param code its secret code; of no account where none is taken
 * @param graph where the unit can be
 */
record JavaInstance(LockMachine machine, SecurityCode code, StateGraph graph) {

    private static final int PRESETS = 6;

    Theory theory() {
        return shown(words(link(waiting(penalties(entries(new Binding(Theory.HEAD_UNIT)))))))
                .theory();
    }

    private Binding entries(Binding binding) {
        EntryRules rules = profile().entry();
        ImmutableSet<CodeEntry> entries = possibleEntries();
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

    private ImmutableSet<CodeEntry> possibleEntries() {
        EntryRules rules = profile().entry();
        Set<CodeEntry> found = new LinkedHashSet<>(ImmutableSet.of(rules.nothingTyped()));
        Deque<CodeEntry> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            CodeEntry entry = open.remove();
            Stream<CodeEntry> next = IntStream.rangeClosed(1, PRESETS)
                    .mapToObj(preset -> rules.style().press(entry, preset, rules.digits()));
            Stream.concat(next, Stream.of(rules.style().judged(entry)))
                    .filter(found::add)
                    .forEach(open::add);
        }
        states(AwaitingCode.class).map(AwaitingCode::entry).forEach(found::add);
        return ImmutableSet.copyOf(found);
    }

    private ImmutableSet<Duration> possibleWaits() {
        return Stream.concat(Stream.of(Duration.ZERO), states(Waiting.class).map(Waiting::remaining))
                .collect(ImmutableSet.toImmutableSet());
    }

    private <T extends LockPhase> Stream<T> states(Class<T> phase) {
        return graph.states().stream()
                .map(LockState::phase)
                .filter(phase::isInstance)
                .map(phase::cast);
    }

    private int attempts() {
        return graph.states().stream().mapToInt(LockState::wrongAttempts).max().orElseThrow() + 1;
    }

    private LockProfile profile() {
        return machine.profile();
    }

    private ImmutableMap<String, String> byEntry(Function<CodeEntry, String> value) {
        return possibleEntries().stream().collect(toImmutableMap(entry -> quoted(Symbols.entry(entry)), value));
    }

    private Binding penalties(Binding binding) {
        LimitedTo limit = profile().limit() instanceof LimitedTo limited ? limited : LimitedTo.of(1);
        return binding.function(
                        "listed",
                        "Int",
                        "Int",
                        IntStream.rangeClosed(1, attempts())
                                .boxed()
                                .collect(toImmutableMap(
                                        n -> Integer.toString(n),
                                        n -> nanos(profile().penalties().penalty(n)))))
                .truth("limited", profile().limit() instanceof LimitedTo)
                .number("limit", limit.attempts())
                .number("limit-after-reset", limit.attemptsAfterReset());
    }

    private Binding waiting(Binding binding) {
        return binding.constant(
                        "runs-while",
                        "Condition",
                        profile().waiting().runsWhile().name())
                .choice("on-supply-loss", profile().waiting().onSupplyLoss())
                .choice("on-battery-loss", profile().waiting().onBatteryLoss())
                .number("grace", profile().arming().grace())
                .truth("volatile", profile().arming().memory() == Memory.VOLATILE);
    }

    private Binding link(Binding binding) {
        LinkRules link = profile().link();
        return binding.constant("link", "Link", link.getClass().getSimpleName())
                .number("link-time-out", link.timeOut())
                .number("exchange-time", link.exchangeTime())
                .choice(
                        "after-refusal",
                        link instanceof LinkOnly only ? only.afterRefusal() : AfterRefusal.UNTIL_SWITCHED_ON);
    }

    private Binding words(Binding binding) {
        Words words = profile().words();
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
        return binding.truth("shows-countdown", profile().display().showsCountdown())
                .truth("shows-try", profile().display().showsTry())
                .function(
                        "digits-of",
                        "Entry",
                        "Text",
                        byEntry(entry -> text(profile().entry().style().shown(entry))))
                .function(
                        "prompt-with-try",
                        "Int",
                        "Text",
                        IntStream.rangeClosed(1, attempts())
                                .boxed()
                                .collect(toImmutableMap(n -> Integer.toString(n), n -> text(promptWithTry(n)))))
                .function(
                        "wait-with-time",
                        "Int",
                        "Text",
                        possibleWaits().stream()
                                .collect(toImmutableMap(JavaInstance::nanos, wait -> text(waitWithTime(wait)))));
    }

    /** Every text that this unit can show, or does. */
    private ImmutableSet<String> texts() {
        Words words = profile().words();
        return Stream.of(
                        Stream.of(
                                "",
                                words.prompt(),
                                words.waiting(),
                                words.newUnit(),
                                words.verifying(),
                                words.refused(),
                                words.lockedForGood()),
                        possibleEntries().stream().map(profile().entry().style()::shown),
                        IntStream.rangeClosed(1, attempts()).mapToObj(this::promptWithTry),
                        possibleWaits().stream().map(this::waitWithTime),
                        graph.states().stream().map(machine::view).map(Faceplate::text))
                .flatMap(texts -> texts)
                .collect(ImmutableSet.toImmutableSet());
    }

    private String promptWithTry(int number) {
        return number + " " + profile().words().prompt();
    }

    /** R30, for waits of less than an hour. */
    private String waitWithTime(Duration wait) {
        long seconds = wait.plusNanos(999_999_999).toSeconds();
        return String.format(Locale.ROOT, "%s %02d:%02d", profile().words().waiting(), seconds / 60, seconds % 60);
    }

    private static String nanos(Duration duration) {
        return Long.toString(duration.toNanos());
    }

    private static String text(String text) {
        return quoted(Symbols.text(text));
    }
}
