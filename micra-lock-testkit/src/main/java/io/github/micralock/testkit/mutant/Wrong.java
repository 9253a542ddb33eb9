// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.signal.LockSignal;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The words in which a mutation is written: what is wrong, which rules that breaks, on which units it shows, and the one
 * thing that the lock does otherwise.
 *
 * @param name how the mutation is called
 * @param fault what is wrong, in one sentence
 * @param rules which rules that breaks
 * @param units on which units it shows
 */
@Immutable
record Wrong(String name, String fault, ImmutableList<String> rules, Units units) {

    @SideEffectFree
    Wrong {}

    static Wrong lock(String name, String fault, String... rules) {
        return new Wrong(name, fault, ImmutableList.copyOf(rules), Units.ALL);
    }

    Wrong on(Units shown) {
        return new Wrong(name, fault, rules, shown);
    }

    /** Whether a step is one that goes wrong. */
    @Immutable
    interface When {

        @SideEffectFree
        boolean holds(Step step);
    }

    /** Where a step leads that goes wrong. */
    @Immutable
    interface Leading {

        @SideEffectFree
        LockState of(Step step);
    }

    /** The step that is taken instead. */
    @Immutable
    interface Taking {

        @SideEffectFree
        Transition of(Step step);
    }

    /** What an event is taken for. */
    @Immutable
    interface Hearing {

        @SideEffectFree
        LockEvent of(LockMachine right, LockEvent event);
    }

    /** What is shown in a state. */
    @Immutable
    interface Showing {

        @SideEffectFree
        Faceplate of(LockMachine right, LockState state);
    }

    /** What is told of a transition. */
    @Immutable
    interface Telling {

        @SideEffectFree
        ImmutableList<LockSignal> of(Transition transition);
    }

    /** When a state is said to change by itself, given what is really due; zero for never. */
    @Immutable
    interface Promising {

        @SideEffectFree
        Duration of(LockMachine right, LockState state, Duration due);
    }

    Mutation leads(When when, Leading leading) {
        return takes(when, step -> step.to(leading.of(step)));
    }

    Mutation takes(When when, Taking taking) {
        return with(new Fault() {
            @Override
            @SideEffectFree
            public Transition step(Step step) {
                return when.holds(step) ? taking.of(step) : step.taken();
            }
        });
    }

    Mutation hears(Hearing hearing) {
        return with(new Fault() {
            @Override
            @SideEffectFree
            public LockEvent heard(LockMachine right, LockState state, LockEvent event) {
                return hearing.of(right, event);
            }
        });
    }

    Mutation shows(Showing showing) {
        return with(new Fault() {
            @Override
            @SideEffectFree
            public Faceplate shown(LockMachine right, LockState state) {
                return showing.of(right, state);
            }
        });
    }

    Mutation tells(Telling telling) {
        return with(new FaultInTelling() {
            @Override
            @SideEffectFree
            public ImmutableList<LockSignal> told(Transition transition) {
                return telling.of(transition);
            }
        });
    }

    Mutation promises(Promising promising) {
        return with(new FaultInTelling() {
            @Override
            @SideEffectFree
            public Duration promised(LockMachine right, LockState state, Duration due) {
                return promising.of(right, state, due);
            }
        });
    }

    Mutation with(Fault perturbation) {
        return new Mutation(name, fault, rules, units, perturbation);
    }
}
