// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.profile.LockProfile;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a lock declares that it cannot do. What needs it is skipped, and the reason names it; nothing is skipped silently.
 *
 * @param profiles the names of the profiles it takes; empty if it takes any, described as data
 * @param lacks what it, or the rig around it, does not have
 * @param tick the shortest time it can tell; positive, and a whole number of them make a second
 */
public record Limits(ImmutableSet<String> profiles, ImmutableSet<Facility> lacks, Duration tick) {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** A lock that can do everything: any profile, every event, to the nanosecond. */
    public static final Limits NONE = new Limits(ImmutableSet.of(), ImmutableSet.of(), Duration.ofNanos(1));

    /** Rejects a tick that leaves nothing to test. */
    public Limits {
        checkArgument(
                tick.compareTo(Duration.ZERO) > 0
                        && tick.compareTo(SECOND) <= 0
                        && SECOND.toNanos() % tick.toNanos() == 0,
                "tick must be positive, and a whole number of ticks must make PT1S, was %s",
                tick);
    }

    /**
     * Returns these limits for a lock that takes some profiles only.
     *
     * @param names their names; none for any profile
     * @return these limits with those profiles
     */
    public Limits takingOnly(String... names) {
        return new Limits(ImmutableSet.copyOf(names), lacks, tick);
    }

    /**
     * Returns these limits for a lock that lacks something more.
     *
     * @param facilities what it lacks besides
     * @return these limits with those
     */
    public Limits lacking(Facility... facilities) {
        return new Limits(
                profiles, Sets.union(lacks, Sets.newHashSet(facilities)).immutableCopy(), tick);
    }

    /**
     * Returns these limits for a lock that cannot tell less than some time.
     *
     * @param other the shortest time it can tell; positive, and a whole number of them make a second
     * @return these limits with that tick
     */
    public Limits withTick(Duration other) {
        return new Limits(profiles, lacks, other);
    }

    /**
     * Says whether a lock has something.
     *
     * @param facility what it may lack
     * @return true if it does not lack it
     */
    public boolean has(Facility facility) {
        return !lacks.contains(facility);
    }

    /**
     * Returns why a unit cannot be tried. Each of its times must be a whole number of ticks, or nobody could tell the instant
     * at which it is over.
     *
     * @param profile the unit's data
     * @return the reason in words; empty if it can
     */
    public Optional<String> whyNot(LockProfile profile) {
        if (!profiles.isEmpty() && !profiles.contains(profile.name())) {
            return Optional.of("the lock takes " + Joiner.on(", ").join(profiles) + " only, not " + profile.name());
        }
        if (profile.link().asksImmobiliser() && !has(Facility.LINK)) {
            return Optional.of("the lock lacks LINK, which " + profile.name() + " needs");
        }
        return ProfileTime.of(profile)
                .filter(time -> !isWhole(time.length()))
                .findFirst()
                .map(time -> "the lock tells time in steps of " + tick + ", too coarse for " + time.cell() + " "
                        + time.length() + " of " + profile.name());
    }

    /**
     * Returns why an event cannot happen.
     *
     * @param event what would happen
     * @return the reason in words; empty if it can
     */
    public Optional<String> whyNot(LockEvent event) {
        if (event instanceof TimePassed passed && !isWhole(passed.elapsed())) {
            return Optional.of("the lock tells time in steps of " + tick + ", too coarse for `" + event.text() + "`");
        }
        return Arrays.stream(Facility.values())
                .filter(facility -> !has(facility) && facility.isNeededFor(event))
                .findFirst()
                .map(facility -> "the lock lacks " + facility + ", which `" + event.text() + "` needs");
    }

    private boolean isWhole(Duration elapsed) {
        return elapsed.toNanosPart() % tick.toNanos() == 0;
    }
}
