// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.testkit.Typing;
import java.time.Duration;

/** What is shown (R30), and what it must not tell (P5). */
final class FaceplateStories {

    static final ImmutableList<Story> ALL = ImmutableList.of(
            Story.ofTypedUnits(
                    "R30_aWaitShowsWhatIsLeft", FaceplateStories::aWaitShowsWhatIsLeft, Need.PENALTY, Need.COUNTDOWN),
            Story.ofTypedUnits(
                    "R30_thePromptShowsTheNextTry", FaceplateStories::thePromptShowsTheNextTry, Need.NUMBERED_TRIES),
            Story.ofTypedUnits("P5_nothingHintsAtTheCode", FaceplateStories::nothingHintsAtTheCode));

    private FaceplateStories() {}

    static void aWaitShowsWhatIsLeft(Driver driver) {
        TypedUnit.ready(driver);
        for (int attempt = 1; attempt < Tries.most(driver.profile()); attempt++) {
            driver.entersAWrongCode();
            watched(driver, driver.penalty(attempt));
            driver.seesPrompt(attempt, "R16, the penalty is served");
        }
    }

    /** Serves a wait in steps that go past the beginning and the end of a second and of a minute. */
    private static void watched(Driver driver, Duration wait) {
        Duration left = wait;
        Duration[] steps = {
            driver.tick(), Duration.ofSeconds(1).minus(driver.tick()), Duration.ofSeconds(58), Duration.ofMinutes(10)
        };
        for (Duration step : steps) {
            if (left.compareTo(step) > 0) {
                left = left.minus(step);
                driver.elapses(step).seesWait(left, "R30, a second that has begun counts as a whole one");
            }
        }
        driver.elapses(left);
    }

    static void thePromptShowsTheNextTry(Driver driver) {
        TypedUnit.ready(driver);
        for (int attempt = 1; attempt < Tries.most(driver.profile()); attempt++) {
            driver.losesTries(attempt, attempt).seesPrompt(attempt, "R30, the next try is number " + (attempt + 1));
        }
    }

    /** The same presses at units that differ in their code, up to the moment before a judgement. */
    static void nothingHintsAtTheCode(Driver driver) {
        String code = Typing.digits(driver.code());
        Driver right = TypedUnit.ready(driver.afresh());
        String other = Typing.raised(driver.rules(), code, code.length());
        boolean straight = driver.rules().style().judgesLastDigit();
        var presses = Typing.presses(driver.rules(), code);
        var unjudged = straight ? presses.subList(0, presses.size() - 1) : presses;
        right.does(unjudged);
        Driver wrong = TypedUnit.ready(driver.afresh(SecurityCode.parse(other))).does(unjudged);
        wrong.sees(right.seen(), "P5, nothing is judged yet, so units with other codes look the same");
    }
}
