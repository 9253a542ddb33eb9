// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import io.github.micralock.api.profile.LockProfile;

/**
 * The head units of other makes than Nissan that ship, each with its sources and the cells that no source tells.
 *
 * <p>{@link Catalogue#profiles()} and {@link Catalogue#named(String)} have them too.
 */
public final class OtherMakes {

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

    private OtherMakes() {}
}
