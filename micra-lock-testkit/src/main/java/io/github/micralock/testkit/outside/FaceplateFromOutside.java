// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;

/** Seen from outside: what is shown (R30), and what it must not tell (P5). */
public interface FaceplateFromOutside extends ContractFromOutside {

    /**
     * A failure means that a countdown rounds down, or is written otherwise than {@code MM:SS}. Look at how a started
     * second is rounded.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R30_aWaitShowsWhatIsLeft(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that the prompt tells the last try instead of the next. Look at the number: it is the wrong
     * attempts and one.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R30_thePromptShowsTheNextTry(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a person can tell a right digit from a wrong one before the entry is judged. Look for
     * anything that compares digits one by one.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> P5_nothingHintsAtTheCode(TestInfo test) {
        return told(test);
    }
}
