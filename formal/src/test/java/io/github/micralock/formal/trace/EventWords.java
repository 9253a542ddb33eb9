// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.trace;

import com.google.common.base.Ascii;
import java.time.Duration;
import java.util.Map;

/**
 * An event of the specification in the words of the model: the canonical text, where there is one.
 *
 * @param tick how long a tick of the specification is
 */
record EventWords(Duration tick) {

    /** The words for an event, whose fields are given as TLC writes them. */
    String of(Map<String, String> fields) {
        String kind = plain(fields, "t");
        return switch (kind) {
            case "ignition" -> "ignition " + plain(fields, "key");
            case "radio", "battery" -> kind + (plain(fields, "on").equals("TRUE") ? " on" : " off");
            case "type" -> "type " + plain(fields, "to");
            case "immobiliser" -> "immobiliser " + Ascii.toLowerCase(plain(fields, "reply"));
            case "dealer" -> "dealer reset";
            case "elapse" -> "elapse " + tick.multipliedBy(Integer.parseInt(plain(fields, "n")));
            default -> kind;
        };
    }

    private static String plain(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").replace("\"", "");
    }
}
