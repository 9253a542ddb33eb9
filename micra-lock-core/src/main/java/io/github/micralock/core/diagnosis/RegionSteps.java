// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

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
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The machine of a unit whose code nobody knows, on regions instead of states.
 *
 * <p>The rules are those of the lock itself, asked at both ends of a region. That is enough: whatever is not time leaves a
 * countdown as it is, or sets it to what does not depend on it (R15); time takes the same from each. Two things are
 * anybody's guess, and lead both ways: whether an entry is right, and what an immobiliser says, and when.
 */
final class RegionSteps {

    private static final ImmutableList<LockEvent> HIDDEN = ImmutableList.of(
            new ImmobiliserReplied(ImmobiliserReply.CONFIRMED),
            new ImmobiliserReplied(ImmobiliserReply.REFUSED),
            new LinkLost());

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

    /** What may follow from an event; what an immobiliser may have said by then is in it. */
    Outcome after(Region region, LockEvent event) {
        if (event instanceof TimePassed passed) {
            return elapsed(region, passed.elapsed(), passed.elapsed());
        }
        Outcome.Gathering gathering = new Outcome.Gathering();
        heard(ImmutableSet.of(region)).forEach(before -> happen(before, event, gathering));
        return gathering.outcome().folded(folding);
    }

    /** What may follow when between two times pass. */
    Outcome elapsed(Region start, Duration atLeast, Duration atMost) {
        return new Elapsing(this)
                .outcome(heard(ImmutableSet.of(start)), atLeast, atMost)
                .folded(folding);
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
            gathering.add(opened(region.low()), true);
        }
    }

    private Region next(Region region, LockEvent event) {
        return Region.between(unit.next(region.low(), event), unit.next(region.high(), event));
    }

    private void unknownEntryAfter(LockState state, LockEvent event, Outcome.Gathering gathering) {
        LockState next = unit.next(state, event);
        boolean kept = next.supply().running() && !(event instanceof DealerReset) && !(event instanceof EntryCleared);
        gathering.add(
                kept ? Region.of(state.with(next.supply(), state.phase())).withAnyEntry() : Region.of(next), false);
        if (unknown.mayJudge(event)) {
            judged(state).forEach(region -> gathering.add(region, true));
        }
    }

    /** Where the unit is once whatever was typed was judged. */
    ImmutableList<Region> judged(LockState nothingTyped) {
        return ImmutableList.of(Region.of(unknown.judgedWrong(nothingTyped)), opened(nothingTyped));
    }

    /** R10. */
    static Region opened(LockState state) {
        return Region.of(new LockState(state.supply(), 0, false, state.linked(), new Operating(Duration.ZERO)));
    }

    /** R19, R20, R22: what may have been said by now, in every order. */
    ImmutableSet<Region> heard(Set<Region> regions) {
        Set<Region> found = new LinkedHashSet<>();
        Queue<Region> open = new ArrayDeque<>(regions);
        while (!open.isEmpty()) {
            Region region = open.remove();
            if (found.add(region)) {
                said(region).forEach(open::add);
            }
        }
        return ImmutableSet.copyOf(found);
    }

    /** Where an immobiliser may lead by a word; nowhere but where it matters. */
    Stream<Region> said(Region region) {
        return linked && !region.anyEntry()
                ? HIDDEN.stream().map(event -> next(region, event)).filter(next -> !next.equals(region))
                : Stream.of();
    }

    /** Whether a region ends by itself. */
    boolean counts(Region region) {
        return unit.nextDeadline(region.low()).isPresent();
    }

    /** Each end of the region, when so much is left of its countdown. */
    Region counted(Region region, Duration low, Duration high) {
        return Region.between(left(region.low(), low), left(region.high(), high));
    }

    /** What the end of the countdowns leads to. */
    Region expired(Region region) {
        return folding.folded(counted(region, Duration.ZERO, Duration.ZERO));
    }

    /** The state in which so much of its countdown is left. */
    LockState left(LockState state, Duration countdown) {
        return unit.next(state, new TimePassed(state.phase().countdown().minus(countdown)));
    }
}
