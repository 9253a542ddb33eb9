// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.Map;

/** Where each component of a state was read: messages about a component begin with its name. */
final class Places {

    private final Map<String, Integer> places = new HashMap<>();

    void put(String component, int place, String... others) {
        places.put(component, place);
        for (String other : others) {
            places.put(other, place);
        }
    }

    /** Where that is which a message is about; a phase stands for what it does not hold. */
    int of(String message) {
        String component = Splitter.on(' ').splitToList(message).get(0);
        return places.getOrDefault(component, places.getOrDefault("phase", 0));
    }

    static String reason(IllegalArgumentException contradiction) {
        return String.valueOf(contradiction.getMessage());
    }
}
