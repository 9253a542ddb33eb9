// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.micralock.api.profile.LockProfile;

/**
 * The head units that ship, each with its sources and the cells that no source tells.
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

    /** Audi's Wiesbaden radio of 1990: three tries, locked for good, and a battery lead gives three more. */
    public static final LockProfile AUDI_WIESBADEN_1990 = VolkswagenUnits.AUDI_WIESBADEN_1990;

    /**
     * Becker's unit in a Mercedes of 1990: typed straight, three tries, then about an hour that a switch only pauses.
     */
    public static final LockProfile BECKER_1990 = MercedesUnits.BECKER_1990;

    /** A BMW of 1986: five digits typed straight, three tries, then a full hour switched on. */
    public static final LockProfile BMW_1986 = BmwUnits.BMW_1986;

    /**
     * A Ford of the 1990s: three tries, then half an hour counted down before each further one, locked at the tenth.
     */
    public static final LockProfile FORD_1990S = FordUnits.FORD_1990S;

    /** General Motors' Theftlock: eight tries, then an hour, and from then on three tries an hour. */
    public static final LockProfile GM_THEFTLOCK_1995 = GeneralMotorsUnits.GM_THEFTLOCK_1995;

    /** Honda's older unit: five digits, three tries an hour, and the battery clears it. */
    public static final LockProfile HONDA_OLDER = HondaUnits.HONDA_OLDER;

    /** A Mitsubishi of 2000: it locks after an hour without battery; three tries, then about an hour of OFF. */
    public static final LockProfile MITSUBISHI_2000 = MitsubishiUnits.MITSUBISHI_2000;

    /** A Blaupunkt unit in an Opel or Vauxhall: waits from 10 s to 640 min, each cut starts them over, ten tries. */
    public static final LockProfile OPEL_CAR300 = OpelUnits.OPEL_CAR300;

    /** A Philips unit in a Renault: each wrong code doubles the wait, and nothing locks for good. */
    public static final LockProfile RENAULT_PHILIPS = RenaultUnits.RENAULT_PHILIPS;

    /** A Rover's R960: a minute for the first wrong code, twice as long for each further one. */
    public static final LockProfile ROVER_R960 = RoverUnits.ROVER_R960;

    /** A Saturn of 2002: it locks after 20 s without battery; three tries, then an hour of LOCK. */
    public static final LockProfile SATURN_2002 = GeneralMotorsUnits.SATURN_2002;

    /** Volvo's SC units: digits 1 to 6, three tries, then two hours of OFF. */
    public static final LockProfile VOLVO_SC = VolvoUnits.VOLVO_SC;

    /** Volkswagen and Audi units that show SAFE: counted from 1000, two tries an hour, for ever. */
    public static final LockProfile VW_SAFE = VolkswagenUnits.VW_SAFE;

    private static final ImmutableMap<String, LockProfile> BY_NAME = Maps.uniqueIndex(
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
                    AUDI_WIESBADEN_1990,
                    BECKER_1990,
                    BMW_1986,
                    FORD_1990S,
                    GM_THEFTLOCK_1995,
                    HONDA_OLDER,
                    MITSUBISHI_2000,
                    OPEL_CAR300,
                    RENAULT_PHILIPS,
                    ROVER_R960,
                    SATURN_2002,
                    VOLVO_SC,
                    VW_SAFE),
            LockProfile::name);

    private Catalogue() {}

    /**
     * Returns every profile that ships.
     *
     * @return the profiles, the default first
     */
    public static ImmutableList<LockProfile> profiles() {
        return BY_NAME.values().asList();
    }

    /**
     * Returns the profile of a name.
     *
     * @param name such as {@code K11_HANDBOOK}
     * @return the profile
     * @throws IllegalArgumentException if none is called so; it names those there are
     */
    public static LockProfile named(String name) {
        LockProfile profile = BY_NAME.get(name);
        checkArgument(profile != null, "profile must be one of %s, was '%s'", BY_NAME.keySet(), name);
        return profile;
    }
}
