// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import io.github.micralock.api.LockState;
import io.github.micralock.api.profile.LockProfile;
import java.util.OptionalInt;

/** How many attempts a unit still allows. */
public final class AttemptsLeft {

    private AttemptsLeft() {}

    /**
     * Returns how many attempts are left in a state.
     *
     * @param profile the unit's data
     * @param state where its lock is
     * @return a number; null for a unit that takes no code, and for one that allows any number of attempts
     */
    public static JsonElement of(LockProfile profile, LockState state) {
        OptionalInt left = profile.limit().attemptsLeft(state.wrongAttempts(), state.onProbation());
        return left.isPresent() && profile.link().takesCode() ? new JsonPrimitive(left.getAsInt()) : JsonNull.INSTANCE;
    }
}
