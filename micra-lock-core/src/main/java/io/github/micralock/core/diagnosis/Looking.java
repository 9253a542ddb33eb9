// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import com.google.common.base.Strings;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.Waiting;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a region once somebody looked at the unit. */
final class Looking {

    private static final Pattern COUNTDOWN = Pattern.compile(".* (\\d{2,15}):(\\d{2})");
    private static final Pattern TRY = Pattern.compile("(\\d{1,9}) .*");

    private final RegionSteps steps;
    private final LockMachine unit;
    private final UnknownEntry unknown;

    Looking(RegionSteps steps) {
        this.steps = steps;
        unit = steps.unit();
        unknown = new UnknownEntry(unit);
    }

    ImmutableList<Region> at(Region region, Faceplate faceplate) {
        if (region.anyEntry()) {
            return ImmutableList.<Region>builder()
                    .addAll(unknown.seen(region.low(), faceplate))
                    .addAll(asNumberedTry(region.low(), faceplate))
                    .build();
        }
        if (showsCountdown(region)) {
            return asCountdown(region, faceplate);
        }
        return unit.view(region.low()).equals(faceplate)
                ? ImmutableList.of(region)
                : asNumberedTry(region.low(), faceplate);
    }

    /** R30: whether the display tells how long a wait still runs. */
    boolean showsCountdown(Region region) {
        return unit.profile().display().showsCountdown()
                && region.low().phase() instanceof Waiting
                && region.low().supply().running();
    }

    /** R30: a started second shows in full, so a display tells a countdown to the second. */
    private ImmutableList<Region> asCountdown(Region region, Faceplate faceplate) {
        Matcher shown = COUNTDOWN.matcher(faceplate.text());
        if (!shown.matches()) {
            return ImmutableList.of();
        }
        Duration most = Duration.ofMinutes(number(shown, 1)).plusSeconds(number(shown, 2));
        Duration least = most.minusSeconds(1).plusNanos(1);
        Duration low = Comparators.max(least, region.low().phase().countdown());
        Duration high = Comparators.min(most, region.high().phase().countdown());
        if (low.compareTo(high) > 0) {
            return ImmutableList.of();
        }
        Region narrowed = Region.between(steps.left(region.high(), low), steps.left(region.high(), high));
        return unit.view(narrowed.high()).equals(faceplate) ? ImmutableList.of(narrowed) : ImmutableList.of();
    }

    /** R30: a unit that counts for ever shows a number that only stands for the one it has. */
    private ImmutableList<Region> asNumberedTry(LockState state, Faceplate faceplate) {
        Matcher shown = TRY.matcher(faceplate.text());
        if (!shown.matches()) {
            return ImmutableList.of();
        }
        int attempts = (int) number(shown, 1) - 1;
        return steps.folding().folded(attempts) == state.wrongAttempts()
                        && unit.view(Folding.withAttempts(state, attempts)).equals(faceplate)
                ? ImmutableList.of(Region.of(state))
                : ImmutableList.of();
    }

    private static long number(Matcher matcher, int group) {
        return Long.parseLong(Strings.nullToEmpty(matcher.group(group)));
    }
}
