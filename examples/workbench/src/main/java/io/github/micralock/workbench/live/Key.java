// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person can do, and the keys of the keyboard that do it. */
enum Key {
    PRESET_1("1"),
    PRESET_2("2"),
    PRESET_3("3"),
    PRESET_4("4"),
    PRESET_5("5"),
    PRESET_6("6"),
    CONFIRM("\r\n"),
    CLEAR("\b\u007fc"),
    KEY_FORWARD(">."),
    KEY_BACK("<,"),
    RADIO("r"),
    BATTERY("b"),
    DEALER("d"),
    MOVE("m"),
    WIRE("w"),
    INITIALISE("i"),
    FASTER("+="),
    SLOWER("-_"),
    PAUSE(" p"),
    NEXT_CHANGE("n"),
    QUIT("q\u0003\u0004");

    private static final ImmutableMap<Integer, Key> BY_CHARACTER = Arrays.stream(values())
            .flatMap(key -> key.characters.chars().mapToObj(character -> Map.entry(character, key)))
            .collect(Collectors.collectingAndThen(
                    Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue), ImmutableMap::copyOf));

    private final String characters;

    Key(String characters) {
        this.characters = characters;
    }

    /** Returns what a character does; null for nothing. */
    static @Nullable Key of(int character) {
        return BY_CHARACTER.get(character);
    }
}
