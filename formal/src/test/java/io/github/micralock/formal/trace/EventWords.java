// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.trace;

import com.google.common.base.Ascii;
import java.time.Duration;
import java.util.Optional;

/**
 * An event of the specification in the words of the model: the canonical text, where there is one.
 *
 * @param tick how long a tick of the specification is; nothing if that is not known
 */
record EventWords(Optional<Duration> tick) {

    String of(Fields event) {
        String kind = event.value("t");
        return switch (kind) {
            case "ignition" -> "ignition " + event.value("key");
            case "radio", "battery" -> kind + (event.value("on").equals("TRUE") ? " on" : " off");
            case "type" -> "type " + entry(event.value("to"));
            case "preset" -> "preset " + event.value("n");
            case "immobiliser" -> "immobiliser " + Ascii.toLowerCase(event.value("reply"));
            case "dealer" -> "dealer reset";
            case "elapse" -> "elapse " + time(Integer.parseInt(event.value("n")));
            default -> kind;
        };
    }

    private String time(int ticks) {
        return tick.map(one -> one.multipliedBy(ticks).toString()).orElse(ticks + " ticks");
    }

    private static String entry(String kind) {
        return switch (kind) {
            case "PART_WRONG" -> "part of a wrong code";
            case "PART_RIGHT" -> "part of the right code";
            case "WHOLE_WRONG" -> "a wrong code";
            default -> "the right code";
        };
    }
}
