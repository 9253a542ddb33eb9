// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.faceplate.Faceplate;
import org.jspecify.annotations.Nullable;

/**
 * What a region may look like.
 *
 * @param faceplate the faceplate; the word alone where it tells a countdown; null if nobody can say, because anything
 *     may have been typed, or counted
 */
record Look(@Nullable Faceplate faceplate) {

    static final Look ANYTHING = new Look(null);

    static ImmutableSet<Look> ofAny(RegionSteps steps, ImmutableSet<Region> regions) {
        return regions.stream().map(region -> of(steps, region)).collect(ImmutableSet.toImmutableSet());
    }

    private static Look of(RegionSteps steps, Region region) {
        if (region.anyEntry() || numbered(steps, region)) {
            return ANYTHING;
        }
        return new Look(
                new Looking(steps).showsCountdown(region)
                        ? Faceplate.silent(steps.unit().profile().words().waiting())
                        : steps.unit().view(region.low()));
    }

    private static boolean numbered(RegionSteps steps, Region region) {
        return steps.unit().profile().display().showsTry()
                && steps.folding().standsForMore(region.low().wrongAttempts());
    }
}
