// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes JSON on one line, without spaces between its parts, in printable ASCII. */
public final class AsciiJson {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private AsciiJson() {}

    public static String written(JsonElement element) {
        return GSON.toJson(element).chars().mapToObj(AsciiJson::ascii).collect(Collectors.joining());
    }

    /** Other characters stand only within texts, where they may be escaped. */
    private static String ascii(int character) {
        return character < 0x7f ? Character.toString(character) : String.format(Locale.ROOT, "\\u%04x", character);
    }
}
