// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.formal.twin.Typist.Habit;
import java.time.Duration;

/** All that specification and Java are compared on. */
public final class Instances {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final ImmutableMap<String, Instance> BY_NAME =
            Maps.uniqueIndex(Iterables.concat(small(), real(), catalogue()), Instance::name);

    private Instances() {}

    /** Returns units that are small, one for each kind of rule a profile can have. */
    public static ImmutableList<Instance> small() {
        return SmallUnits.all();
    }

    /**
     * Returns profiles with their real numbers. At ten seconds the K11's settle time is off the grid, so there an entry is
     * always confirmed.
     */
    public static ImmutableList<Instance> real() {
        return ImmutableList.of(
                hasty(Catalogue.K11_HANDBOOK, TEN_SECONDS, 30, 270),
                hasty(Catalogue.NISSAN_CATS_1998, TEN_SECONDS, 1, 360),
                hasty(Catalogue.K11_LINKED, TEN_SECONDS, 1),
                hasty(Catalogue.NATS_1998, TEN_SECONDS, 1, 6, 7),
                hasty(Catalogue.ROVER_R960, MINUTE, 1, 60),
                new Instance(Catalogue.BMW_1986, MINUTE, ImmutableList.of(1, 60), Habit.THOROUGH));
    }

    private static Instance hasty(LockProfile profile, Duration tick, Integer... elapses) {
        return new Instance(profile, tick, ImmutableList.copyOf(elapses), Habit.HASTY);
    }

    /** Returns every profile of the catalogue, in its own shape and with small numbers. */
    public static ImmutableList<Instance> catalogue() {
        return Catalogue.profiles().stream()
                .map(profile -> new Quotient(profile).instance())
                .collect(toImmutableList());
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
