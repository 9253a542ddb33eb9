// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import java.time.Duration;

/** What somebody does next, or lets happen: a step of a {@link Route}. */
public sealed interface Move permits Act, DealersWork, TypedCode, Wait {

    /**
     * Returns what happens to the head unit.
     *
     * @return the events in order; none if the work is not on the unit
     */
    ImmutableList<LockEvent> events();

    /**
     * Returns how long it takes. Only waiting takes time: a press is quick.
     *
     * @return a duration; zero for all but a {@link Wait}
     */
    default Duration time() {
        return Duration.ZERO;
    }

    /**
     * Returns what it costs the person.
     *
     * @return how long it takes, and one press for each event that is not time
     */
    Effort effort();

    /**
     * Returns what {@code cases} answers for this move.
     *
     * @param <C> what the answers depend on besides the move
     * @param <R> the type of the answer
     * @param context what the answer depends on; handed through
     * @param cases one answer for each kind of move
     * @return the answer for this move
     */
    <C, R> R match(C context, Cases<C, R> cases);

    /**
     * One answer for each kind of move.
     *
     * @param <C> what the answers depend on besides the move
     * @param <R> the type of the answer
     */
    interface Cases<C, R> {

        /**
         * Answers for one thing that a person does.
         *
         * @param context what the answer depends on besides
         * @param move the move
         * @return the answer
         */
        R act(C context, Act move);

        /**
         * Answers for a code that is typed and judged.
         *
         * @param context what the answer depends on besides
         * @param move the move
         * @return the answer
         */
        R typedCode(C context, TypedCode move);

        /**
         * Answers for time that passes.
         *
         * @param context what the answer depends on besides
         * @param move the move
         * @return the answer
         */
        R waited(C context, Wait move);

        /**
         * Answers for what a dealer does.
         *
         * @param context what the answer depends on besides
         * @param move the move
         * @return the answer
         */
        R dealersWork(C context, DealersWork move);
    }
}
