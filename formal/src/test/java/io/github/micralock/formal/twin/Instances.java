// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.micralock.api.profile.DoubleUpTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.catalogue.OtherMakes;
import io.github.micralock.formal.twin.Typist.Habit;
import java.time.Duration;

/** All that specification and Java are compared on. */
public final class Instances {

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** The K11 of the handbook, every ten seconds. Its settle time is off this grid, so entries are always confirmed. */
    public static final Instance K11_EVERY_TEN_SECONDS =
            hasty("K11_EVERY_TEN_SECONDS", Catalogue.K11_HANDBOOK, TEN_SECONDS, 1, 270);

    /** The K11 of the handbook, every second: ten times as many states, for a race. No test has the time for it. */
    public static final Instance K11_EVERY_SECOND =
            thorough("K11_EVERY_SECOND", Catalogue.K11_HANDBOOK, Duration.ofSeconds(1), 1, 10, 2700);

    private static final ImmutableMap<String, Instance> BY_NAME = Maps.uniqueIndex(
            Iterables.concat(ImmutableList.of(
                    small(),
                    catalogue(),
                    real(),
                    ImmutableList.of(SmallUnits.slip(), SmallUnits.ages(), K11_EVERY_TEN_SECONDS),
                    large(),
                    exact())),
            Instance::name);

    private Instances() {}

    /** Returns units that are small, one for each kind of rule a profile can have. */
    public static ImmutableList<Instance> small() {
        return SmallUnits.all();
    }

    /** Returns every profile of the catalogue, in its own shape and with small numbers. */
    public static ImmutableList<Instance> catalogue() {
        return Catalogue.profiles().stream()
                .map(profile -> new Quotient(profile).instance())
                .collect(toImmutableList());
    }

    /**
     * Returns profiles with their real numbers, where long waits pass in long steps. With ten seconds to a tick entries that
     * would settle after five are always confirmed.
     */
    public static ImmutableList<Instance> real() {
        return ImmutableList.of(
                thorough("NISSAN_CATS_1998", Catalogue.NISSAN_CATS_1998, TEN_SECONDS, 36, 360),
                hasty("K11_LINKED", Catalogue.K11_LINKED, TEN_SECONDS, 1),
                hasty("NATS_1998", Catalogue.NATS_1998, TEN_SECONDS, 1, 6, 7),
                thorough("OPEL_CAR300", OtherMakes.OPEL_CAR300, TEN_SECONDS, 120, 3840),
                thorough("ROVER_R960", OtherMakes.ROVER_R960, MINUTE, 1, 60),
                thorough("BMW_1986", OtherMakes.BMW_1986, MINUTE, 6, 60));
    }

    /** Returns profiles with their real numbers and every state on a fine grid: minutes of work. */
    public static ImmutableList<Instance> large() {
        return ImmutableList.of(
                thorough("K11_EVERY_FIVE_SECONDS", Catalogue.K11_HANDBOOK, FIVE_SECONDS, 1, 2, 540),
                thorough("CATS_EVERY_TEN_SECONDS", Catalogue.NISSAN_CATS_1998, TEN_SECONDS, 1, 360),
                thorough("OPEL_EVERY_TEN_SECONDS", OtherMakes.OPEL_CAR300, TEN_SECONDS, 1, 3840));
    }

    /**
     * Returns every profile of the catalogue as it is, in milliseconds; in ticks of 20 where a cap of a year would be more than
     * TLC can count. No time passes in these by itself.
     */
    public static ImmutableList<Instance> exact() {
        return Catalogue.profiles().stream()
                .map(profile -> new Instance(
                        profile.name() + "_EXACT",
                        profile,
                        Duration.ofMillis(profile.penalties().tail() instanceof DoubleUpTo ? 20 : 1),
                        ImmutableList.of(),
                        Habit.THOROUGH))
                .collect(toImmutableList());
    }

    private static Instance thorough(String name, LockProfile profile, Duration tick, Integer... elapses) {
        return new Instance(name, profile, tick, ImmutableList.copyOf(elapses), Habit.THOROUGH);
    }

    private static Instance hasty(String name, LockProfile profile, Duration tick, Integer... elapses) {
        return new Instance(name, profile, tick, ImmutableList.copyOf(elapses), Habit.HASTY);
    }

    /**
     * Returns the one with this name.
     *
     * @param name the name of an instance
     * @return the instance
     * @throws IllegalArgumentException if there is none
     */
    public static Instance named(String name) {
        Instance instance = BY_NAME.get(name);
        checkArgument(instance != null, "instance must be one of %s, was '%s'", BY_NAME.keySet(), name);
        return instance;
    }
}
