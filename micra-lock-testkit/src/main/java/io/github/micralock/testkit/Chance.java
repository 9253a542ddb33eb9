// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Random;
import org.checkerframework.common.value.qual.IntRange;

/** What a generator asks of a source of random numbers. */
final class Chance {

    private final Random random;

    Chance(Random random) {
        this.random = random;
    }

    /** True once in {@code times}, on average. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    boolean coin() {
        return random.nextBoolean();
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A count, mostly small, now and then the largest there is. */
    @IntRange(from = 0, to = Integer.MAX_VALUE)
    int count() {
        int huge = coin() ? Integer.MAX_VALUE : random.nextInt(Integer.MAX_VALUE);
        return atLeastZero(oneIn(8) ? huge : random.nextInt(24));
    }

    <T> T oneOf(ImmutableList<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T first, T... others) {
        int index = random.nextInt(others.length + 1);
        return index == 0 ? first : others[index - 1];
    }

    <E extends Enum<E>> E oneOf(Class<E> kind) {
        return oneOf(ImmutableList.copyOf(EnumSet.allOf(kind)));
    }

    long upTo(long most) {
        return most <= 0 ? 0 : (long) (random.nextDouble() * most);
    }

    static @IntRange(from = 0, to = Integer.MAX_VALUE) int atLeastZero(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("number must be at least 0, was " + number);
        }
        return number;
    }

    static @IntRange(from = 1, to = Integer.MAX_VALUE) int atLeastOne(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1, was " + number);
        }
        return number;
    }
}
