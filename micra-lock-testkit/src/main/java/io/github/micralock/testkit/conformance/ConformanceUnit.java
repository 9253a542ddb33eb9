// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.LockProfile;

/**
 * A small unit whose every step is known. A lock to be compared is made from it:
 *
 * <pre>{@code
 * for (ConformanceUnit unit : ConformanceUnit.all()) {
 *     LockMachine lock = new MyLock(unit.profile(), unit.code(), unit.identity());
 *     assertThat(unit.graph().firstDifference(lock)).isEmpty();
 * }
 * }</pre>
 *
 * <p>This class is immutable.
 *
 * @param profile the profile, with two or three digits to a code and waits of a few seconds
 * @param code the code of the unit; not used if {@code profile} takes none
 * @param identity the name by which an immobiliser knows the unit; not used if {@code profile} has no link
 */
@Immutable
public record ConformanceUnit(LockProfile profile, SecurityCode code, UnitIdentity identity) {

    /** Accepts any profile with any code; a graph exists for those of {@link #all()} only. */
    public ConformanceUnit {}

    /**
     * Returns the units with a graph: each style of entry, each interruption of a wait, each kind of link and each way to
     * forget is in one of them.
     *
     * @return the units, of different names
     */
    public static ImmutableList<ConformanceUnit> all() {
        return ConformanceUnits.ALL;
    }

    /**
     * Returns what this unit is called.
     *
     * @return the name of the profile
     */
    public String name() {
        return profile.name();
    }

    /**
     * Returns every step of this unit.
     *
     * @return the graph, read anew
     * @throws IllegalArgumentException if there is none for a unit of this name
     */
    public ReferenceGraph graph() {
        return ReferenceGraph.parse(GraphResource.text(name()));
    }
}
