// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.Typing;
import io.github.micralock.testkit.expected.FaceplateText;
import io.github.micralock.testkit.expected.UnitText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * A person in the driver's seat of one unit: does things, looks after each, and says what should be there.
 *
 * <p>What the lock declares that it lacks, a driver does not ask for: the story is broken off with the reason.
 */
public final class Driver {

    private final OutsideLock lock;
    private final LockProfile profile;
    private final SecurityCode code;
    private final List<Sight> sights = new ArrayList<>();
    private Faceplate seen;

    private Driver(OutsideLock lock, LockProfile profile, SecurityCode code) {
        this.lock = lock;
        this.profile = profile;
        this.code = code;
        lock.limits().whyNot(profile).ifPresent(Driver::skip);
        lock.reset(profile, code);
        seen = lock.faceplate();
    }

    /**
     * Returns a driver of a unit just fitted.
     *
     * @param lock the lock to try; it is reset
     * @param profile the unit's data
     * @param code the unit's code; one that its profile's entry rules can type
     * @return the driver
     * @throws TestAbortedException if the lock declares that it cannot be such a unit
     */
    public static Driver of(OutsideLock lock, LockProfile profile, SecurityCode code) {
        return new Driver(lock, profile, code);
    }

    /**
     * Returns what happened so far.
     *
     * @return the events since the unit was fitted, each with what was seen after it
     */
    public ImmutableList<Sight> sights() {
        return ImmutableList.copyOf(sights);
    }

    /** A driver of the same lock, as a unit just fitted with another code. */
    Driver afresh(SecurityCode other) {
        return new Driver(lock, profile, other);
    }

    Driver afresh() {
        return afresh(code);
    }

    LockProfile profile() {
        return profile;
    }

    EntryRules rules() {
        return profile.entry();
    }

    SecurityCode code() {
        return code;
    }

    boolean has(Facility facility) {
        return lock.limits().has(facility);
    }

    boolean can(LockEvent event) {
        return lock.limits().whyNot(event).isEmpty();
    }

    Duration tick() {
        return lock.limits().tick();
    }

    /** Half of a time, cut to what the lock can tell. */
    Duration halfOf(Duration time) {
        Duration half = time.dividedBy(2);
        return half.minusNanos(half.toNanosPart() % tick().toNanos());
    }

    Faceplate seen() {
        return seen;
    }

    /** Breaks the story off, where the profile has nothing to tell it about. */
    Driver needs(boolean condition, String what) {
        if (!condition) {
            skip("the story needs " + what + ", and " + profile.name() + " has none");
        }
        return this;
    }

    Driver does(String... events) {
        for (String event : events) {
            does(LockEvent.parse(event));
        }
        return this;
    }

    Driver does(LockEvent first, LockEvent second) {
        return does(first).does(second);
    }

    Driver does(Iterable<? extends LockEvent> events) {
        events.forEach(this::does);
        return this;
    }

    Driver does(LockEvent event) {
        lock.limits().whyNot(event).ifPresent(Driver::skip);
        try {
            lock.happen(event);
            seen = lock.faceplate();
        } catch (RuntimeException thrown) {
            throw new AssertionFailedError(
                    "no event must break the lock (P10), but `" + event.text() + "` did: " + thrown + "\n" + this,
                    thrown);
        }
        sights.add(new Sight(event, seen));
        return this;
    }

    Driver elapses(Duration duration) {
        return does(new TimePassed(duration));
    }

    /** Turns the key, so that a unit that is switched on runs. */
    Driver switchesOn() {
        return does("ignition ACC");
    }

    /** Presses until these digits stand there, from an empty entry, and does no more. */
    Driver types(String digits) {
        return does(Typing.presses(rules(), digits));
    }

    /** Types digits and has them judged: at once if there is a button for it, else by letting them settle. */
    Driver enters(String digits) {
        if (rules().style().judgesLastDigit()) {
            return types(digits);
        }
        if (has(Facility.CONFIRM_KEY)) {
            return types(digits).does(new EntryConfirmed());
        }
        needs(!rules().settle().isZero(), "a settle time, for the lock lacks CONFIRM_KEY");
        return does(Typing.pressesEverywhere(rules(), digits)).elapses(rules().settle());
    }

    Driver entersTheCode() {
        return enters(Typing.digits(code));
    }

    Driver entersAWrongCode() {
        return enters(wrongDigits());
    }

    /** Digits that are not the code, and take few presses. */
    String wrongDigits() {
        return Typing.cheapestWrong(rules(), Typing.digits(code), false);
    }

    /** Enters wrong codes and serves what they cost; the first of them is the given try in a row. */
    Driver losesTries(int first, int last) {
        for (int attempt = first; attempt <= last; attempt++) {
            entersAWrongCode().servesPenalty(attempt);
        }
        return this;
    }

    Driver losesTries(int count) {
        return losesTries(1, count);
    }

    private void servesPenalty(int attempt) {
        Duration penalty = penalty(attempt);
        if (!penalty.isZero()) {
            elapses(penalty);
        }
    }

    /** What the n-th wrong code in a row costs; n at least 1. */
    Duration penalty(int attempt) {
        return profile.penalties().penalty(Tries.counted(attempt));
    }

    /** What the first wrong code in a row costs that costs anything, see {@link Tries#firstPenalty}. */
    Duration firstPenalty() {
        return penalty(Tries.firstPenalty(profile));
    }

    Driver seesPrompt(int wrongAttempts, String why) {
        return sees(new Looks(profile).prompt(wrongAttempts), why);
    }

    Driver seesTyped(String cells, String why) {
        return sees(new Looks(profile).typed(cells), why);
    }

    Driver seesWait(Duration left, String why) {
        return sees(new Looks(profile).waiting(left), why);
    }

    Driver seesLockedForGood(String why) {
        return sees(new Looks(profile).lockedForGood(), why);
    }

    Driver seesAsking(boolean linked, String why) {
        return sees(new Looks(profile).asking(linked), why);
    }

    Driver seesRefused(String why) {
        return sees(new Looks(profile).refused(), why);
    }

    Driver seesPlaying(String why) {
        return sees(Faceplate.PLAYING, why);
    }

    Driver seesDark(String why) {
        return sees(Faceplate.DARK, why);
    }

    Driver sees(Faceplate expected, String why) {
        if (!seen.equals(expected)) {
            throw failure(
                    why + ": the faceplate must be " + FaceplateText.of(expected) + ", was " + FaceplateText.of(seen),
                    expected);
        }
        return this;
    }

    Driver expectsText(String expected, String why) {
        return sees(Faceplate.silent(expected), why);
    }

    AssertionFailedError failure(String message, Object expected) {
        return new AssertionFailedError(message + "\n" + this, expected, seen);
    }

    /**
     * Returns what happened, as a table for a person.
     *
     * @return the unit, and a numbered line an event
     */
    @Override
    @SuppressWarnings("allcheckers:purity.call") // writes to nothing but the text it makes
    public String toString() {
        return UnitText.of(profile, code) + ", just fitted\n" + Sight.table(sights());
    }

    private static void skip(String reason) {
        throw new TestAbortedException("skipped: " + reason);
    }
}
