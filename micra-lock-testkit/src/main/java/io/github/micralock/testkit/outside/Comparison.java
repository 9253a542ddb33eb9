// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.Histories;
import java.util.Optional;
import java.util.Random;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Two locks that go through the same histories: one that is known to be right, and one that is tried. */
public final class Comparison {

    private final OutsideLock reference;
    private final OutsideLock tried;

    private Comparison(OutsideLock reference, OutsideLock tried) {
        this.reference = reference;
        this.tried = tried;
    }

    /**
     * Returns the comparison of two locks.
     *
     * @param reference one that is right
     * @param tried one that may be wrong
     * @return the comparison
     */
    public static Comparison of(OutsideLock reference, OutsideLock tried) {
        return new Comparison(reference, tried);
    }

    /**
     * Returns the first difference that a history shows.
     *
     * @param profile the unit's data
     * @param code the unit's code
     * @param history what happens, in order; events that the tried lock's limits do not allow are left out
     * @return the difference; empty if both look the same after each event
     */
    public Optional<Difference> difference(
            LockProfile profile, SecurityCode code, ImmutableList<? extends LockEvent> history) {
        ImmutableList<LockEvent> possible = history.stream()
                .filter(event -> tried.limits().whyNot(event).isEmpty())
                .collect(ImmutableList.toImmutableList());
        return Word.shownBy(reference, profile, code, possible).heldAgainst(tried);
    }

    /**
     * Returns the shortest history found that shows a difference as well.
     *
     * @param difference what a longer one showed
     * @return a difference whose history has nothing left that can be left out; the given one, if the lock fell silent
     */
    public Difference shortest(Difference difference) {
        if (difference.silent()) {
            return difference;
        }
        LockProfile profile = difference.word().profile();
        SecurityCode code = difference.word().code();
        ImmutableList<LockEvent> events = Histories.simplest(
                difference.events(),
                history -> difference(profile, code, history).isPresent());
        return difference(profile, code, events).orElse(difference);
    }

    /** Fails with the shortest difference of a random history, if it shows one. */
    void check(LockProfile profile, SecurityCode code, Random random) {
        tried.limits().whyNot(profile).ifPresent(reason -> {
            throw new TestAbortedException("skipped: " + reason);
        });
        difference(profile, code, Histories.written(profile, code, random)).ifPresent(found -> {
            Difference shortest = shortest(found);
            throw new AssertionFailedError(shortest.toString(), shortest.expected(), shortest.seen());
        });
    }
}
