// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.gson.JsonObject;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.LockProfile;

/** What the page has to know of a make of unit. */
final class ProfileJson {

    private static final String EXAMPLE = "24681357";

    private ProfileJson() {}

    static JsonObject of(LockProfile profile) {
        JsonObject object = new JsonObject();
        object.addProperty("name", profile.name());
        object.addProperty("title", profile.title());
        object.addProperty("takesCode", profile.link().takesCode());
        object.addProperty("asksImmobiliser", profile.link().asksImmobiliser());
        object.addProperty("codeLength", profile.entry().codeLength());
        object.addProperty("digits", digits(profile.entry().digits()));
        object.addProperty("example", example(profile));
        object.addProperty("width", profile.display().width());
        object.addProperty("scrollStep", Millis.of(profile.display().scrollStep()));
        object.addProperty("showsCountdown", profile.display().showsCountdown());
        return object;
    }

    private static String digits(DigitRange digits) {
        return digits.first() + " to " + digits.last();
    }

    /** Returns a code to begin with, that of the handbook where it can be typed. */
    private static String example(LockProfile profile) {
        DigitRange digits = profile.entry().digits();
        StringBuilder code = new StringBuilder();
        for (int index = 0; index < profile.entry().codeLength(); index++) {
            int digit = Character.digit(EXAMPLE.charAt(index), 10);
            code.append(Math.max(digits.first(), Math.min(digits.last(), digit)));
        }
        return code.toString();
    }
}
