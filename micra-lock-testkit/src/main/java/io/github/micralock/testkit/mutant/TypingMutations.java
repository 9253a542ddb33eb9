// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static io.github.micralock.testkit.mutant.Units.COUNTED;
import static io.github.micralock.testkit.mutant.Units.COUNTED_FROM;
import static io.github.micralock.testkit.mutant.Units.DASHED;
import static io.github.micralock.testkit.mutant.Units.SETTLING;
import static io.github.micralock.testkit.mutant.Units.STRAIGHT;
import static io.github.micralock.testkit.mutant.Wrong.lock;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.signal.AttemptRecorded;
import java.time.Duration;
import java.util.OptionalInt;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** Faults of how a code is typed (R7, R8). */
final class TypingMutations {

    private static final Units WITH_SPARE_PRESETS =
            COUNTED.and("fewer digits than presets", profile -> profile.entry().codeLength() < 6);

    private TypingMutations() {}

    static ImmutableList<Mutation> all() {
        return ImmutableList.of(
                lock("digits-stop-at-the-last", "A digit stays at 9 however often its preset is pressed.", "R7")
                        .on(COUNTED)
                        .leads(TypingMutations::goesRound, step -> raised(step, (digits, last) -> last)),
                lock("digits-go-round-past-the-first", "After 9 comes 1.", "R7")
                        .on(COUNTED)
                        .leads(
                                TypingMutations::goesRound,
                                step -> raised(step, (digits, last) -> digits.after(digits.first()))),
                lock("first-press-shows-the-second-digit", "The first press turns a dash into 1.", "R7")
                        .on(DASHED)
                        .leads(
                                step -> raises(step) && stood(step).isEmpty(),
                                step -> raised(step, (digits, none) -> digits.after(digits.first()))),
                lock("takes-presets-beyond-the-code", "A preset that belongs to no digit raises the last one.", "R7")
                        .on(WITH_SPARE_PRESETS)
                        .hears((right, event) -> event instanceof PresetPressed pressed
                                ? PresetPressed.of(Math.min(
                                        pressed.preset(),
                                        right.profile().entry().codeLength()))
                                : event),
                lock("takes-digits-from-the-right", "A digit typed straight fills the last free place.", "R7")
                        .on(STRAIGHT.and(
                                "more than one digit",
                                profile -> profile.entry().codeLength() > 1))
                        .leads(
                                TypingMutations::raises,
                                step -> step.after().withPhase(new AwaitingCode(fromTheRight(step), Duration.ZERO))),
                lock("waits-for-a-confirmation", "The last digit typed straight is not judged.", "R7", "R8")
                        .on(STRAIGHT)
                        .takes(
                                step -> step.is(PresetPressed.class) && step.tells(AttemptRecorded.class),
                                step -> step.to(
                                        step.before().withPhase(new AwaitingCode(pressed(step), Duration.ZERO)),
                                        ImmutableList.of())),
                lock("never-settles", "A complete entry is never judged by itself.", "R8")
                        .on(SETTLING)
                        .leads(
                                step -> raises(step) && Entries.settles(step.after()),
                                step -> step.after().withPhase(new AwaitingCode(pressed(step), Duration.ZERO))),
                lock("settles-in-spite-of-a-press", "A press does not start the settle time anew.", "R8")
                        .on(SETTLING)
                        .leads(
                                step -> raises(step) && Entries.settles(step.before()),
                                step -> step.after()
                                        .withPhase(new AwaitingCode(
                                                pressed(step),
                                                step.before().phase().countdown()))),
                lock("judges-nothing-typed", "A confirmation with nothing typed is an attempt.", "R8", "P2")
                        .on(COUNTED_FROM)
                        .takes(step -> confirms(step) && !Entries.typed(step), TypingMutations::judgingWhatStandsThere),
                lock("judges-in-spite-of-a-dash", "A confirmation with a dash left is an attempt.", "R8", "P2")
                        .on(DASHED.and(
                                "more than one digit",
                                profile -> profile.entry().codeLength() > 1))
                        .takes(
                                step -> confirms(step) && Entries.typed(step) && step.ignored(),
                                TypingMutations::judgingWhatStandsThere),
                lock("counts-what-is-cleared", "Clearing an entry is an attempt.", "R8", "P2")
                        .on(COUNTED)
                        .takes(
                                step -> step.is(EntryCleared.class) && !step.ignored(),
                                step -> step.asIf(new EntryConfirmed())),
                lock("clearing-leaves-a-digit", "Clearing leaves the first digit of an entry.", "R8")
                        .on(COUNTED)
                        .leads(
                                step -> step.is(EntryCleared.class) && !step.ignored(),
                                step -> step.after().withPhase(Entries.touched(step.profile(), firstDigit(step)))));
    }

    /** What comes after a digit, or after a dash. */
    @Immutable
    private interface Successor {

        @SideEffectFree
        @IntRange(from = 0, to = 9)
        int of(DigitRange digits, @IntRange(from = 0, to = 9) int digit);
    }

    /** A press that is taken and not judged. */
    @Pure
    private static boolean raises(Step step) {
        return step.is(PresetPressed.class)
                && !step.ignored()
                && step.into(AwaitingCode.class)
                && !step.tells(AttemptRecorded.class);
    }

    /** A press that leads from the last digit to the first. */
    @SideEffectFree
    private static boolean goesRound(Step step) {
        return raises(step)
                && stood(step).orElse(-1) == step.profile().entry().digits().last();
    }

    /** The digit that stood where the press was; empty if there was a dash. */
    @SideEffectFree
    private static OptionalInt stood(Step step) {
        CodeEntry standing = step.profile().entry().style().judged(Entries.before(step));
        return preset(step) <= standing.length() ? standing.digitAt(preset(step)) : OptionalInt.empty();
    }

    @SideEffectFree
    private static LockState raised(Step step, Successor successor) {
        int stood = stood(step).orElse(0);
        int digit = successor.of(step.profile().entry().digits(), CodeEntry.digit(stood));
        CodeEntry entry = Entries.before(step).with(preset(step), CodeEntry.digit(digit));
        return step.after().withPhase(Entries.touched(step.profile(), entry));
    }

    @SideEffectFree
    private static CodeEntry pressed(Step step) {
        return step.profile()
                .entry()
                .style()
                .press(
                        Entries.before(step),
                        preset(step),
                        step.profile().entry().digits());
    }

    @SideEffectFree
    private static CodeEntry fromTheRight(Step step) {
        CodeEntry entry = Entries.before(step);
        for (int position = entry.length(); position >= 1; position--) {
            if (entry.digitAt(position).isEmpty()) {
                return entry.with(position, CodeEntry.digit(preset(step)));
            }
        }
        return entry;
    }

    @Pure
    private static @IntRange(from = 1, to = 6) int preset(Step step) {
        return step.event() instanceof PresetPressed pressed ? pressed.preset() : 1;
    }

    @Pure
    private static boolean confirms(Step step) {
        return step.is(EntryConfirmed.class)
                && step.in(AwaitingCode.class)
                && step.before().supply().running();
    }

    @SideEffectFree
    private static Transition judgingWhatStandsThere(Step step) {
        CodeEntry filled = Entries.filled(step.profile(), Entries.before(step));
        return step.from(step.before().withPhase(new AwaitingCode(filled, Duration.ZERO)));
    }

    @SideEffectFree
    private static CodeEntry firstDigit(Step step) {
        CodeEntry entry = step.profile().entry().nothingTyped();
        OptionalInt first = Entries.before(step).digitAt(1);
        return first.isPresent() ? entry.with(1, CodeEntry.digit(first.getAsInt())) : entry;
    }
}
