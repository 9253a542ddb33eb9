// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * What the display says in each phase of the lock (R29). No word is blank, so that a locked unit that runs never looks
 * like a dark one.
 *
 * @param prompt asks for the code: {@code CODE}
 * @param waiting a penalty runs: {@code SECURE}
 * @param newUnit the unit asks an immobiliser to store it: {@code NEW}
 * @param verifying the unit searches for its own immobiliser: {@code SECURITY}
 * @param refused the immobiliser refused the unit: {@code SECURE}
 * @param lockedForGood only a dealer can help: {@code LOCKED}
 */
@Immutable
public record Words(
        String prompt, String waiting, String newUnit, String verifying, String refused, String lockedForGood) {

    /** The words of the K11, and where it has none those of Nissan's other units of the time. */
    public static final Words K11 = new Words("CODE", "SECURE", "NEW", "SECURITY", "SECURE", "LOCKED");

    /** Rejects blank words, and characters that no display shows in one place. */
    @SideEffectFree
    public Words {
        checkWord("prompt", prompt);
        checkWord("waiting", waiting);
        checkWord("newUnit", newUnit);
        checkWord("verifying", verifying);
        checkWord("refused", refused);
        checkWord("lockedForGood", lockedForGood);
    }

    /**
     * Returns these words with another prompt.
     *
     * @param word what asks for the code; not blank
     * @return these words with that one
     */
    @SideEffectFree
    public Words withPrompt(String word) {
        return new Words(word, waiting, newUnit, verifying, refused, lockedForGood);
    }

    /**
     * Returns these words with another one for a penalty.
     *
     * @param word what says that a penalty runs; not blank
     * @return these words with that one
     */
    @SideEffectFree
    public Words withWaiting(String word) {
        return new Words(prompt, word, newUnit, verifying, refused, lockedForGood);
    }

    /**
     * Returns these words with another one for a unit that is locked for good.
     *
     * @param word what says that only a dealer can help; not blank
     * @return these words with that one
     */
    @SideEffectFree
    public Words withLockedForGood(String word) {
        return new Words(prompt, waiting, newUnit, verifying, refused, word);
    }

    @SideEffectFree
    private static void checkWord(String name, String word) {
        checkArgument(!word.isBlank(), "words.%s must not be blank (R29), was '%s'", name, word);
        for (int index = 0; index < word.length(); index++) {
            char character = word.charAt(index);
            checkArgument(
                    !Character.isISOControl(character) && !Character.isSurrogate(character),
                    "words.%s must be printable characters of the basic plane (R29), but the one at index %s is not",
                    name,
                    index);
        }
    }
}
