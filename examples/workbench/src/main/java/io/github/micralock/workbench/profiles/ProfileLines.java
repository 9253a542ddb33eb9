// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.profiles;

import com.google.common.collect.ImmutableList;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.github.micralock.api.profile.LockProfile;
import java.util.List;

/** Profiles as lines of JSON: one object a profile, with every cell as docs/profiles.md tells it. */
public final class ProfileLines {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private ProfileLines() {}

    /**
     * Returns the lines.
     *
     * @param profiles a line each
     * @return one JSON object a line
     */
    public static ImmutableList<String> of(List<LockProfile> profiles) {
        return profiles.stream().map(ProfileLines::line).collect(ImmutableList.toImmutableList());
    }

    private static String line(LockProfile profile) {
        JsonObject object = new JsonObject();
        object.addProperty("name", profile.name());
        object.addProperty("title", profile.title());
        object.addProperty("grades", ProfileCells.grades(profile));
        ProfileCells.of(profile).forEach(object::addProperty);
        return GSON.toJson(object);
    }
}
