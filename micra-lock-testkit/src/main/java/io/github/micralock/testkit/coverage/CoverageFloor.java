// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.coverage;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;

/**
 * How often histories must get somewhere, to prove anything about it.
 *
 * <p>It asks for what some unit of the histories can reach, and for nothing else: histories of typed-code units owe no
 * refused link. This class is immutable.
 *
 * @param cells how often each event must happen in each phase; not negative
 * @param situations how often each situation must be met; not negative
 * @param exceptions situations of which another number is asked
 */
public record CoverageFloor(int cells, int situations, ImmutableMap<Situation, Integer> exceptions) {

    /** Rejects a number below zero, which would ask for nothing and look like something. */
    public CoverageFloor {
        checkArgument(cells >= 0, "cells must not be negative, was %s", cells);
        checkArgument(situations >= 0, "situations must not be negative, was %s", situations);
        exceptions.forEach((situation, times) ->
                checkArgument(times >= 0, "times of %s must not be negative, was %s", situation, times));
    }

    /**
     * Returns a floor.
     *
     * @param times how often each event must happen in each phase, and each situation be met; not negative
     * @return the floor
     */
    public static CoverageFloor of(int times) {
        return new CoverageFloor(times, times, ImmutableMap.of());
    }

    /**
     * Returns this floor with another number for one situation.
     *
     * @param situation what is rarer, or matters more
     * @param times how often it must be met; not negative
     * @return the floor
     */
    public CoverageFloor with(Situation situation, int times) {
        return new CoverageFloor(
                cells,
                situations,
                ImmutableMap.<Situation, Integer>builder()
                        .putAll(exceptions)
                        .put(situation, times)
                        .buildKeepingLast());
    }

    /**
     * Returns how often a situation must be met.
     *
     * @param situation any
     * @return not negative
     */
    public int of(Situation situation) {
        Integer times = exceptions.get(situation);
        return times == null ? situations : times;
    }
}
