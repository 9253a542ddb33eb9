// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import io.github.micralock.api.LockState;
import io.github.micralock.api.profile.LockProfile;

/**
 * What may be the case: a unit, and where its lock may be.
 *
 * @param profile what unit it may be
 * @param low where its lock may be, with the least left on its countdowns
 * @param high the same with the most left; any state between the two explains as much
 * @param anyEntry whether anything may have been typed, and stand in the display; the two have nothing typed then
 * @param attemptsOrMore whether there may have been more wrong attempts than the states tell, because from there on the
 *     penalties repeat themselves
 */
public record Explanation(
        LockProfile profile, LockState low, LockState high, boolean anyEntry, boolean attemptsOrMore) {}
