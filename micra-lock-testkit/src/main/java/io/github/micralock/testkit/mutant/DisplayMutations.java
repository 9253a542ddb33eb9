// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static io.github.micralock.testkit.mutant.Units.COUNTED;
import static io.github.micralock.testkit.mutant.Units.COUNTED_FROM;
import static io.github.micralock.testkit.mutant.Units.DASHED;
import static io.github.micralock.testkit.mutant.Units.LIMITED;
import static io.github.micralock.testkit.mutant.Units.LINKED;
import static io.github.micralock.testkit.mutant.Units.TYPED;
import static io.github.micralock.testkit.mutant.Units.WAITING;
import static io.github.micralock.testkit.mutant.Wrong.lock;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Words;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** Faults of what is shown, and told of it (R29, R30). */
final class DisplayMutations {

    private static final Units SEVERAL_DIGITS =
            TYPED.and("more than one digit", profile -> profile.entry().codeLength() > 1);

    private DisplayMutations() {}

    static ImmutableList<Mutation> all() {
        return ImmutableList.of(
                lock("shows-a-wait-for-ever", "A unit locked for good shows the word of a wait.", "R29")
                        .on(LIMITED.and("different words for both", DisplayMutations::tellsAWaitFromTheEnd))
                        .shows((right, state) -> state.supply().running() && state.phase() instanceof LockedForGood
                                ? Faceplate.silent(words(right).waiting())
                                : right.view(state)),
                lock("searches-before-it-is-linked", "A new unit shows the word of one that is linked.", "R29", "R19")
                        .on(LINKED.and("different words for both", DisplayMutations::tellsANewUnit))
                        .shows((right, state) -> state.supply().running() && state.phase() instanceof Verifying
                                ? Faceplate.silent(words(right).verifying())
                                : right.view(state)),
                lock("keeps-a-new-word-to-itself", "A faceplate that changes with time is not told.", "R29")
                        .on(Units.COUNTING.and("a running countdown", DisplayMutations::showsItsCountdownsEnd))
                        .tells(step -> step.event() instanceof TimePassed
                                ? Retold.withoutFaceplates(step.signals())
                                : step.signals()),
                lock("hides-what-is-typed", "The prompt stays while digits are typed.", "R30")
                        .on(TYPED.and("a digit to show", DisplayMutations::showsDigits))
                        .shows((right, state) -> typing(state)
                                ? right.view(state.withPhase(Changed.nothingTyped(right.profile())))
                                : right.view(state)),
                lock("hides-the-start-digits", "Digits that nobody has touched are shown as dashes.", "R30")
                        .on(COUNTED_FROM.and(SEVERAL_DIGITS))
                        .shows((right, state) -> typing(state)
                                ? Faceplate.silent(
                                        entry(right, state).toString().replace('_', '-'))
                                : right.view(state)),
                lock("shows-dashes-as-zeros", "Digits that nobody has touched are shown as 0.", "R30")
                        .on(DASHED.and(SEVERAL_DIGITS))
                        .shows((right, state) -> typing(state)
                                ? Faceplate.silent(right.view(state).text().replace('-', '0'))
                                : right.view(state)),
                lock("marks-the-right-code", "The right code is shown with a point before it is judged.", "R30", "P5")
                        .on(COUNTED)
                        .shows((right, state) -> typing(state) && opens(right, state)
                                ? Faceplate.silent(right.view(state).text() + ".")
                                : right.view(state)),
                lock("countdown-rounds-down", "A second that has begun is not shown.", "R30")
                        .on(WAITING.and(
                                "a countdown on the display",
                                profile -> profile.display().showsCountdown()))
                        .shows((right, state) -> state.supply().running() && state.phase() instanceof Waiting waiting
                                ? right.view(state.withPhase(begun(waiting)))
                                : right.view(state)),
                lock("try-number-is-one-behind", "The number of the try is that of the last one.", "R30")
                        .on(TYPED.and(
                                "the try on the display",
                                profile -> profile.display().showsTry()))
                        .shows((right, state) ->
                                asking(state) && right.profile().display().showsTry()
                                        ? Faceplate.silent(state.wrongAttempts() + " "
                                                + words(right).prompt())
                                        : right.view(state)));
    }

    @Pure
    private static Words words(LockMachine right) {
        return right.profile().words();
    }

    @SideEffectFree
    private static CodeEntry entry(LockMachine right, LockState state) {
        return Entries.in(state, right.profile());
    }

    @Pure
    private static boolean typing(LockState state) {
        return state.phase() instanceof AwaitingCode awaiting
                && !awaiting.entry().isEmpty();
    }

    @Pure
    private static boolean asking(LockState state) {
        return state.supply().running()
                && state.phase() instanceof AwaitingCode awaiting
                && awaiting.entry().isEmpty();
    }

    @SideEffectFree
    private static boolean opens(LockMachine right, LockState state) {
        CodeEntry judged = right.profile().entry().style().judged(entry(right, state));
        return judged.isComplete() && Entries.opens(right, state, judged);
    }

    /** A wait without the second that has begun; the last one stays, for no wait shows nothing. */
    @SideEffectFree
    private static Waiting begun(Waiting waiting) {
        long seconds = waiting.remaining().toSeconds();
        return seconds < 1 ? waiting : new Waiting(Duration.ofSeconds(seconds));
    }

    @Pure
    private static boolean tellsAWaitFromTheEnd(LockProfile profile) {
        return !profile.words().waiting().equals(profile.words().lockedForGood());
    }

    @Pure
    private static boolean tellsANewUnit(LockProfile profile) {
        return !profile.words().newUnit().equals(profile.words().verifying());
    }

    /** Typed straight, a code of one digit is judged before it is shown. */
    @Pure
    private static boolean showsDigits(LockProfile profile) {
        return profile.entry().codeLength() > 1 || !profile.entry().style().judgesLastDigit();
    }

    /** The grace time alone runs in the dark. */
    @SideEffectFree
    private static boolean showsItsCountdownsEnd(LockProfile profile) {
        return Units.SETTLING.include(profile) || Units.WAITING.include(profile) || Units.TIMING_OUT.include(profile);
    }
}
