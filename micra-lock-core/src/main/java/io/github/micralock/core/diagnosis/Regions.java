// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.Optional;
import java.util.stream.Stream;

/** A set of regions without those that others contain; where one shape has many, they become one. */
final class Regions {

    private static final int MANY = 8;

    private record Kind(Shape shape, boolean anyEntry) {

        static Kind of(Region region) {
            return new Kind(region.shape(), region.anyEntry());
        }
    }

    private final ListMultimap<Kind, Region> byKind = ArrayListMultimap.create();

    /** Adds a region; returns what is new of it, widened where there were many. */
    Optional<Region> add(Region region, int many) {
        Kind kind = Kind.of(region);
        ImmutableList<Region> alike = ImmutableList.copyOf(byKind.get(kind));
        if (alike.stream().anyMatch(known -> known.contains(region))) {
            return Optional.empty();
        }
        Region whole = alike.size() < many ? region : alike.stream().reduce(region, Region::hull);
        byKind.replaceValues(
                kind,
                Stream.concat(alike.stream().filter(known -> !whole.contains(known)), Stream.of(whole))
                        .toList());
        return Optional.of(whole);
    }

    void addAll(Iterable<Region> regions) {
        regions.forEach(region -> add(region, MANY));
    }

    ImmutableSet<Region> all() {
        return ImmutableSet.copyOf(byKind.values());
    }
}
