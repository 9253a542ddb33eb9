// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;

/** The canonical texts that there are. */
final class LockEvents {

    static final ImmutableList<String> EVERY_TEXT_BUT_TIME = ImmutableList.of(
            "ignition LOCK",
            "ignition OFF",
            "ignition ACC",
            "ignition ON",
            "ignition START",
            "radio on",
            "radio off",
            "battery on",
            "battery off",
            "preset 1",
            "preset 2",
            "preset 3",
            "preset 4",
            "preset 5",
            "preset 6",
            "confirm",
            "clear",
            "immobiliser confirmed",
            "immobiliser refused",
            "link lost",
            "dealer reset");

    private LockEvents() {}
}
