// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * How a value that breaks a rule is made simpler, step by step, as long as it still breaks it.
 *
 * @param <T> the type of the value
 */
interface Simplifier<T> {

    /** Simpler values to try instead, the most daring first; one that is not simpler is passed over. */
    Stream<T> simpler(T value);

    /** How far a value is from the simplest. */
    ShrinkingDistance distance(T value);

    /** Returns what {@code draw} makes of random numbers, with this way to simplify it. */
    default Arbitrary<T> arbitrary(Function<Random, T> draw) {
        return Arbitraries.fromGenerator(random -> new Simplifiable<>(draw.apply(random), this));
    }

    /**
     * A value and the way to simplify it.
     *
     * @param <T> the type of the value
     */
    record Simplifiable<T>(T value, Simplifier<T> simplifier) implements Shrinkable<T> {

        @Override
        public Stream<Shrinkable<T>> shrink() {
            ShrinkingDistance here = distance();
            return simplifier
                    .simpler(value)
                    .filter(candidate -> simplifier.distance(candidate).compareTo(here) < 0)
                    .map(candidate -> new Simplifiable<>(candidate, simplifier));
        }

        @Override
        public ShrinkingDistance distance() {
            return simplifier.distance(value);
        }
    }
}
