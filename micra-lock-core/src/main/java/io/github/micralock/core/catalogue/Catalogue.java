// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.micralock.api.profile.LockProfile;

/**
 * The head units that ship, each with its sources and the cells that no source tells: Nissan's here, the others in
 * {@link OtherMakes}, all of them by name.
 *
 * <p>A profile of one's own starts from one of these: {@code K11_HANDBOOK.toBuilder()}.
 */
public final class Catalogue {

    /**
     * A Micra K11 as its handbook tells it, and the default: the first wrong code costs nothing, the second 10 s, each
     * further one 45 min with the key at ACC or ON, and the 20th locks for good.
     */
    public static final LockProfile K11_HANDBOOK = NissanUnits.K11_HANDBOOK;

    /** The other reading of the handbook's sentence: the first wrong code costs 10 s as the second does. */
    public static final LockProfile K11_FIRST_ERROR_COUNTS = NissanUnits.K11_FIRST_ERROR_COUNTS;

    /** A K11 whose waits start over when the key leaves ACC and ON, as those of most comparable units do. */
    public static final LockProfile K11_RESTARTING = NissanUnits.K11_RESTARTING;

    /** The Blaupunkt unit of an early K11: ten seconds after each wrong code. */
    public static final LockProfile K11_BLAUPUNKT_1993 = NissanUnits.K11_BLAUPUNKT_1993;

    /** The code radio of Nissan's service manuals of 1998: three times 10 s, then 60 min each, locked at the 20th. */
    public static final LockProfile NISSAN_CATS_1998 = NissanUnits.NISSAN_CATS_1998;

    /** A later Micra that says whom to see when it is locked for good, on a display too narrow for it. */
    public static final LockProfile MICRA_2010_LOCKED_TEXT = NissanUnits.MICRA_2010_LOCKED_TEXT;

    /** Ten tries without a wait, then a dealer: the other car of the thread that this library starts from. */
    public static final LockProfile TEN_TRIES = NissanUnits.TEN_TRIES;

    /**
     * A Micra K11 whose display says SECURITY: it takes no code, and searches until its own car's immobiliser answers.
     */
    public static final LockProfile K11_LINKED = NissanLinkedUnits.K11_LINKED;

    /** The audio link of Nissan's service manuals of 1998: NEW, WAIT at each start, and SECURE until a dealer comes. */
    public static final LockProfile NATS_1998 = NissanLinkedUnits.NATS_1998;

    /** Every profile, in a class of its own: who names a unit of Nissan pays for no other make (docs/decisions/0080). */
    private static final class Index {

        static final ImmutableMap<String, LockProfile> BY_NAME = Maps.uniqueIndex(
                ImmutableList.of(
                        K11_HANDBOOK,
                        K11_FIRST_ERROR_COUNTS,
                        K11_RESTARTING,
                        K11_BLAUPUNKT_1993,
                        NISSAN_CATS_1998,
                        MICRA_2010_LOCKED_TEXT,
                        TEN_TRIES,
                        K11_LINKED,
                        NATS_1998,
                        OtherMakes.AUDI_WIESBADEN_1990,
                        OtherMakes.BECKER_1990,
                        OtherMakes.BMW_1986,
                        OtherMakes.FORD_1990S,
                        OtherMakes.GM_THEFTLOCK_1995,
                        OtherMakes.HONDA_OLDER,
                        OtherMakes.MITSUBISHI_2000,
                        OtherMakes.OPEL_CAR300,
                        OtherMakes.RENAULT_PHILIPS,
                        OtherMakes.ROVER_R960,
                        OtherMakes.SATURN_2002,
                        OtherMakes.VOLVO_SC,
                        OtherMakes.VW_SAFE),
                LockProfile::name);

        private Index() {}
    }

    private Catalogue() {}

    /**
     * Returns every profile that ships.
     *
     * @return the profiles, the default first
     */
    public static ImmutableList<LockProfile> profiles() {
        return Index.BY_NAME.values().asList();
    }

    /**
     * Returns the profile of a name.
     *
     * @param name such as {@code K11_HANDBOOK}
     * @return the profile
     * @throws IllegalArgumentException if none is called so; it names those there are
     */
    public static LockProfile named(String name) {
        LockProfile profile = Index.BY_NAME.get(name);
        checkArgument(profile != null, "profile must be one of %s, was '%s'", Index.BY_NAME.keySet(), name);
        return profile;
    }
}
