// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.core.wording.InWords;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A wait as an instruction: how long, with what switched on, and what for.
 *
 * @param key where the key is left, as {@code it there} if it was turned just before
 * @param counts under which supply a penalty counts
 * @param answers whether an immobiliser is about to answer
 */
record WaitInWords(String key, SupplyCondition counts, boolean answers) implements LockPhase.Cases<Duration, String> {

    /** A unit that plays ends that by itself only while its battery is away (R5). */
    @Override
    public String operating(Duration time, Operating phase) {
        return "leave the battery off " + InWords.of(time) + ": after that the unit asks for its code";
    }

    @Override
    public String awaitingCode(Duration time, AwaitingCode phase) {
        return "press nothing for " + InWords.of(time) + ": the entry is judged by itself";
    }

    @Override
    public String waiting(Duration time, Waiting phase) {
        String words = InWords.of(time);
        return switch (counts) {
            case PERMANENT_FEED -> "leave the battery connected " + words + ": time without battery does not count";
            case ACCESSORY_FEED -> "leave " + key + " " + words + ": only time with the key at ACC or ON counts";
            case RUNNING -> "leave " + key + " with the radio on " + words + ": only time with the radio on counts";
        };
    }

    @Override
    public String verifying(Duration time, Verifying phase) {
        return "leave the radio on " + InWords.of(time)
                + (answers ? ": the immobiliser answers" : ": no immobiliser answers");
    }

    @Override
    public String linkRefused(Duration time, LinkRefused phase) {
        return plain(time);
    }

    @Override
    public String lockedForGood(Duration time, LockedForGood phase) {
        return plain(time);
    }

    @SideEffectFree
    private static String plain(Duration time) {
        return "wait " + InWords.of(time);
    }
}
