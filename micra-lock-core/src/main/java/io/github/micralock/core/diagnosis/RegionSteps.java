// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;

/**
 * The machine of a unit whose code nobody knows, on regions instead of states.
 *
 * <p>The rules are those of the lock itself, asked at both ends of a region. That is enough: whatever is not time leaves a
 * countdown as it is, or sets it to what does not depend on it (R15); time takes the same from each. Two things are
 * anybody's guess, and lead both ways: whether an entry is right, and what an immobiliser says, and when.
 */
final class RegionSteps {

    private static final Duration INSTANT = Duration.ofNanos(1);
    private static final ImmutableList<LockEvent> HIDDEN = ImmutableList.of(
            new ImmobiliserReplied(ImmobiliserReply.CONFIRMED),
            new ImmobiliserReplied(ImmobiliserReply.REFUSED),
            new LinkLost());

    /** What is still to pass in a region: between two times, and whether an entry was judged already. */
    private record Passing(Region region, Duration atLeast, Duration atMost, boolean judged) {}

    private final LockMachine unit;
    private final UnknownEntry unknown;
    private final Folding folding;
    private final boolean linked;

    RegionSteps(LockProfile profile) {
        unit = RadioLock.ofUnknownCode(profile, UnitIdentity.of("unit"));
        unknown = new UnknownEntry(unit);
        folding = Folding.of(profile);
        linked = profile.link().asksImmobiliser();
    }

    LockMachine unit() {
        return unit;
    }

    Folding folding() {
        return folding;
    }

    /** Whether an event changes nothing, wherever in the region the lock is. */
    boolean ignores(Region region, LockEvent event) {
        return !region.anyEntry()
                && unit.next(region.low(), event).equals(region.low())
                && unit.next(region.high(), event).equals(region.high());
    }

    /** What may follow from an event; what an immobiliser may have said by then is in it. */
    Outcome after(Region region, LockEvent event) {
        if (event instanceof TimePassed passed) {
            return elapsed(region, passed.elapsed(), passed.elapsed());
        }
        Outcome.Gathering gathering = new Outcome.Gathering();
        heard(ImmutableSet.of(region)).forEach(before -> happen(before, event, gathering));
        return folded(gathering.outcome());
    }

    private void happen(Region region, LockEvent event, Outcome.Gathering gathering) {
        if (region.anyEntry()) {
            unknownEntryAfter(region.low(), event, gathering);
            return;
        }
        Region next = next(region, event);
        boolean judged = next.low().wrongAttempts() > region.low().wrongAttempts();
        gathering.add(next, judged);
        if (judged) {
            gathering.add(Region.of(opened(region.low())), true);
        }
    }

    private Region next(Region region, LockEvent event) {
        return Region.between(unit.next(region.low(), event), unit.next(region.high(), event));
    }

    private void unknownEntryAfter(LockState state, LockEvent event, Outcome.Gathering gathering) {
        LockState next = unit.next(state, event);
        boolean kept = next.supply().running()
                && next.phase() instanceof AwaitingCode
                && !(event instanceof DealerReset)
                && !(event instanceof EntryCleared);
        gathering.add(
                kept ? Region.of(state.with(next.supply(), state.phase())).withAnyEntry() : Region.of(next), false);
        if (unknown.mayJudge(event)) {
            judge(state, gathering);
        }
    }

    private void judge(LockState state, Outcome.Gathering gathering) {
        gathering.add(Region.of(unknown.judgedWrong(state)), true);
        gathering.add(Region.of(opened(state)), true);
    }

    /** R10. */
    private static LockState opened(LockState state) {
        return new LockState(state.supply(), 0, false, state.linked(), new Operating(Duration.ZERO));
    }

    private Outcome folded(Outcome outcome) {
        return new Outcome(folded(outcome.quiet()), folded(outcome.judged()));
    }

    private ImmutableSet<Region> folded(Set<Region> regions) {
        return regions.stream().map(folding::folded).collect(ImmutableSet.toImmutableSet());
    }

    /** R19, R20, R22: what may have been said by now, in every order. */
    ImmutableSet<Region> heard(Set<Region> regions) {
        if (!linked) {
            return ImmutableSet.copyOf(regions);
        }
        Set<Region> found = new LinkedHashSet<>();
        Queue<Region> open = new ArrayDeque<>(regions);
        while (!open.isEmpty()) {
            Region region = open.remove();
            if (found.add(region) && !region.anyEntry()) {
                HIDDEN.forEach(event -> open.add(next(region, event)));
            }
        }
        return ImmutableSet.copyOf(found);
    }

    /** What may follow when between two times pass. */
    Outcome elapsed(Region start, Duration atLeast, Duration atMost) {
        Outcome.Gathering gathering = new Outcome.Gathering();
        Set<Passing> seen = new HashSet<>();
        Queue<Passing> open = new ArrayDeque<>();
        heard(ImmutableSet.of(start)).forEach(region -> open.add(new Passing(region, atLeast, atMost, false)));
        while (!open.isEmpty()) {
            Passing passing = open.remove();
            if (seen.add(passing)) {
                pass(passing, open, gathering);
            }
        }
        return folded(gathering.outcome());
    }

    private void pass(Passing passing, Queue<Passing> open, Outcome.Gathering gathering) {
        Region region = passing.region();
        if (region.anyEntry()) {
            gathering.add(region, passing.judged());
            if (!unknown.settle().isZero() && !passing.atMost().isZero()) {
                Duration left = positive(passing.atLeast().minus(unknown.settle()));
                open.add(new Passing(Region.of(unknown.judgedWrong(region.low())), left, passing.atMost(), true));
                open.add(new Passing(Region.of(opened(region.low())), left, passing.atMost(), true));
            }
        } else if (unit.nextDeadline(region.low()).isEmpty()) {
            gathering.add(region, passing.judged());
            interrupted(region, passing, open);
        } else {
            count(passing, open, gathering);
        }
    }

    private void count(Passing passing, Queue<Passing> open, Outcome.Gathering gathering) {
        Region region = passing.region();
        Duration shortest = region.low().phase().countdown();
        Duration longest = region.high().phase().countdown();
        if (longest.compareTo(passing.atLeast()) > 0) {
            gathering.add(
                    counted(
                            region,
                            Comparators.max(INSTANT, minus(shortest, passing.atMost())),
                            longest.minus(passing.atLeast())),
                    passing.judged());
        }
        if (shortest.compareTo(passing.atMost()) <= 0) {
            Duration least = positive(passing.atLeast().minus(longest));
            Duration most = passing.atMost().minus(shortest);
            Region expired = counted(region, Duration.ZERO, Duration.ZERO);
            boolean judged = region.low().phase() instanceof AwaitingCode;
            open.add(new Passing(folding.folded(expired), least, most, passing.judged() || judged));
            if (judged) {
                open.add(new Passing(Region.of(opened(region.low())), least, most, true));
            }
        }
        interrupted(region, passing, open);
    }

    /** Each end of the region, when so much is left of its countdown. */
    private Region counted(Region region, Duration low, Duration high) {
        return Region.between(left(region.low(), low), left(region.high(), high));
    }

    private LockState left(LockState state, Duration countdown) {
        return unit.next(state, new TimePassed(state.phase().countdown().minus(countdown)));
    }

    /** An immobiliser may say something at any time while a countdown runs, or none does. */
    private void interrupted(Region region, Passing passing, Queue<Passing> open) {
        if (linked && !passing.atMost().isZero()) {
            boolean counts = unit.nextDeadline(region.low()).isPresent();
            Region meanwhile =
                    counts ? counted(region, INSTANT, region.high().phase().countdown()) : region;
            for (LockEvent event : HIDDEN) {
                Region next = next(meanwhile, event);
                if (!next.equals(meanwhile)) {
                    open.add(new Passing(next, Duration.ZERO, passing.atMost(), passing.judged()));
                }
            }
        }
    }

    private static Duration positive(Duration duration) {
        return Comparators.max(Duration.ZERO, duration);
    }

    private static Duration minus(Duration from, Duration what) {
        return from.compareTo(what) > 0 ? from.minus(what) : Duration.ZERO;
    }
}
