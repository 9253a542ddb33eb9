// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.expected.FaceplateText;
import java.util.Optional;

/**
 * What happens to a unit just fitted, and what must be seen after each event.
 *
 * @param profile the unit's data
 * @param code the unit's code, which in a test is no secret
 * @param atFirst what must be seen before the first event
 * @param sights the events, each with what must be seen after it
 */
public record Word(LockProfile profile, SecurityCode code, Faceplate atFirst, ImmutableList<Sight> sights) {

    /**
     * Returns the word that a lock makes of a history.
     *
     * @param lock a lock that is right; it is reset
     * @param profile the unit's data
     * @param code the unit's code
     * @param history what happens, in order
     * @return the history with what the lock shows
     */
    public static Word shownBy(
            OutsideLock lock, LockProfile profile, SecurityCode code, Iterable<? extends LockEvent> history) {
        lock.reset(profile, code);
        Faceplate atFirst = Driver.look(lock);
        ImmutableList.Builder<Sight> sights = ImmutableList.builder();
        for (LockEvent event : history) {
            lock.happen(event);
            sights.add(new Sight(event, lock.faceplate()));
        }
        return new Word(profile, code, atFirst, sights.build());
    }

    /**
     * Returns what happens.
     *
     * @return the events, in order
     */
    public ImmutableList<LockEvent> events() {
        return sights.stream().map(Sight::event).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns why a lock cannot be tried with this.
     *
     * @param limits what the lock declares
     * @return the first reason in words; empty if it can
     */
    public Optional<String> whyNot(Limits limits) {
        return limits.whyNot(profile)
                .or(() -> sights.stream()
                        .flatMap(sight -> limits.whyNot(sight.event()).stream())
                        .findFirst());
    }

    /**
     * Returns the first place at which a lock shows something else.
     *
     * @param tried the lock to try; it is reset
     * @return the difference; empty if it shows all that it must
     */
    public Optional<Difference> heldAgainst(OutsideLock tried) {
        Outcome outcome = Outcome.of(tried, () -> tried.reset(profile, code));
        if (!outcome.seen().equals(FaceplateText.of(atFirst))) {
            return Optional.of(new Difference(this, 0, outcome.seen(), outcome.silent()));
        }
        for (int index = 0; index < sights.size(); index++) {
            Sight sight = sights.get(index);
            outcome = Outcome.of(tried, () -> tried.happen(sight.event()));
            if (!outcome.seen().equals(FaceplateText.of(sight.faceplate()))) {
                return Optional.of(new Difference(this, index + 1, outcome.seen(), outcome.silent()));
            }
        }
        return Optional.empty();
    }

    /**
     * What a lock shows after something was done to it; one that breaks shows that it broke.
     *
     * @param seen the faceplate in words, or how it broke
     * @param silent whether it did not answer in time
     */
    private record Outcome(String seen, boolean silent) {

        static Outcome of(OutsideLock lock, Runnable act) {
            try {
                act.run();
                return new Outcome(FaceplateText.of(Driver.look(lock)), false);
            } catch (RuntimeException broken) {
                return new Outcome("broken: " + told(broken), broken instanceof SilentLockException);
            }
        }

        /** What an adapter says of its lock is enough; of any other exception its author wants to know where. */
        private static String told(RuntimeException broken) {
            if (broken instanceof OutsideLockException) {
                return String.valueOf(broken.getMessage());
            }
            StackTraceElement[] trace = broken.getStackTrace();
            return broken + (trace.length == 0 ? "" : ", at " + trace[0]);
        }
    }
}
