// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.core.car.CarState;
import java.util.function.Predicate;

/** Where somebody wants the head unit. */
public final class Goal {

    /** The unit plays. */
    public static final Goal PLAYING = Goal.of(
            "the radio plays",
            state -> state.phase() instanceof Operating && state.supply().running());

    /** A person may type. */
    public static final Goal PROMPT = Goal.of(
            "a code may be typed",
            state -> state.phase() instanceof AwaitingCode && state.supply().running());

    /** Only a dealer can help. */
    public static final Goal LOCKED_FOR_GOOD =
            Goal.of("the unit is locked for good", state -> state.phase() instanceof LockedForGood);

    private final String text;
    private final Predicate<? super LockState> reached;

    private Goal(String text, Predicate<? super LockState> reached) {
        this.text = text;
        this.reached = reached;
    }

    /**
     * Returns a goal of one's own.
     *
     * @param text what holds there, as a sentence without a full stop
     * @param reached whether a state of the unit is one of those
     * @return the goal
     */
    public static Goal of(String text, Predicate<? super LockState> reached) {
        return new Goal(text, reached);
    }

    /**
     * Says whether a car is there.
     *
     * @param state where it is
     * @return true if the goal is reached
     */
    public boolean isReachedIn(CarState state) {
        return reached.test(state.unit());
    }

    /**
     * Returns what holds there.
     *
     * @return such as {@code the radio plays}
     */
    @Override
    public String toString() {
        return text;
    }
}
