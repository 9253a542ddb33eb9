// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.car.Car;
import io.github.micralock.core.car.CarState;
import io.github.micralock.core.car.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * The quickest ways of a person with a head unit: the least time first, then the fewest presses.
 *
 * <p>Nobody is lucky: without its code a unit judges every entry wrong, and the code is in a way only if the caller gave
 * it. It is a value: each method returns another one.
 *
 * <pre>{@code
 * RouteAnswer answer = Routes.of(Catalogue.K11_HANDBOOK).knowing(code).from(state, Goal.PLAYING);
 * }</pre>
 */
public final class Routes {

    private static final UnitIdentity UNIT = UnitIdentity.of("unit");
    private static final int BOUND = 200_000;

    private final LockProfile profile;
    private final UnitIdentity identity;
    private final @Nullable SecurityCode code;
    private final Surroundings surroundings;
    private final int bound;

    private Routes(
            LockProfile profile,
            UnitIdentity identity,
            @Nullable SecurityCode code,
            Surroundings surroundings,
            int bound) {
        this.profile = profile;
        this.identity = identity;
        this.code = code;
        this.surroundings = surroundings;
        this.bound = bound;
    }

    /**
     * Returns the ways of somebody who does not know the code of a unit, which is in its own car.
     *
     * @param profile the data of the unit
     * @return the ways, which look at 200,000 states at most
     */
    public static Routes of(LockProfile profile) {
        return new Routes(profile, UNIT, null, Surroundings.OWN_CAR, BOUND);
    }

    /**
     * Returns the ways of somebody who knows the code. A unit that takes none has no use for it.
     *
     * @param known the code of the unit
     * @return the ways
     * @throws IllegalArgumentException if the unit takes a code, and this one could not be typed on it; the message does
     *     not repeat it
     */
    public Routes knowing(SecurityCode known) {
        if (!profile.link().takesCode()) {
            return this;
        }
        profile.entry().checkTypable(known);
        return new Routes(profile, identity, known, surroundings, bound);
    }

    /**
     * Returns the ways of a unit that an immobiliser knows by a certain name, for whoever starts from a car.
     *
     * @param name the name
     * @return the ways
     */
    public Routes named(UnitIdentity name) {
        return new Routes(profile, name, code, surroundings, bound);
    }

    /**
     * Returns the ways with something else around the unit.
     *
     * @param around what is around it
     * @return the ways there
     */
    public Routes in(Surroundings around) {
        return new Routes(profile, identity, code, around, bound);
    }

    /**
     * Returns the ways with another bound.
     *
     * @param states how many states are looked at; at least 1
     * @return the bounded ways
     * @throws IllegalArgumentException if the bound leaves no state
     */
    public Routes atMost(int states) {
        checkArgument(states >= 1, "bound must be at least 1 state, was %s", states);
        return new Routes(profile, identity, code, surroundings, states);
    }

    /**
     * Returns the quickest way of a unit of which the state is known.
     *
     * @param start where the lock is
     * @param goal where it is to be
     * @return the way; or that only a dealer, or nobody, gets there; or that the bound was too low to say
     */
    public RouteAnswer from(LockState start, Goal goal) {
        return from(Car.of(machine()).around(start, surroundings), goal);
    }

    /**
     * Returns the quickest way of a unit in a car that is known; {@link #in(Surroundings)} plays no part then.
     *
     * @param start where the car is
     * @param goal where the unit is to be
     * @return the way; or that only a dealer, or nobody, gets there; or that the bound was too low to say
     */
    public RouteAnswer from(CarState start, Goal goal) {
        TimedExploration exploration = exploration(start);
        RouteAnswer alone = exploration.quickest(goal);
        if (!(alone instanceof NoWay)) {
            return alone;
        }
        RouteAnswer helped = exploration.withDealer().quickest(goal);
        return helped instanceof Route route ? new OnlyByDealer(route) : helped;
    }

    private TimedExploration exploration(CarState start) {
        TimedExploration exploration =
                TimedExploration.of(machine()).from(start).atMost(bound);
        return code == null ? exploration : exploration.knowing(code);
    }

    private LockMachine machine() {
        return code == null ? RadioLock.ofUnknownCode(profile, identity) : RadioLock.ofAnyKind(profile, identity, code);
    }
}
