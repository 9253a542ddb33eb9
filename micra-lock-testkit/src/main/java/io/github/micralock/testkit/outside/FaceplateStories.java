// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.Typing;
import java.time.Duration;

/** What is shown (R30), and what it must not tell (P5). */
final class FaceplateStories {

    static final ImmutableList<Story> ALL = ImmutableList.of(
            Story.ofTypedUnits(
                    "R30_aWaitShowsWhatIsLeft", FaceplateStories::aWaitShowsWhatIsLeft, Need.PENALTY, Need.COUNTDOWN),
            Story.ofTypedUnits(
                    "R30_thePromptShowsTheNextTry",
                    FaceplateStories::thePromptShowsTheNextTry,
                    Need.NUMBERED_TRIES,
                    Need.TWO_TRIES),
            Story.ofTypedUnits("P5_nothingHintsAtTheCode", FaceplateStories::nothingHintsAtTheCode, Need.PARTLY_TYPED));

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

    /**
     * The same presses, up to the moment before a judgement, at units whose codes differ in one digit: any of those that
     * are typed by then.
     */
    static void nothingHintsAtTheCode(Driver driver) {
        String code = Typing.digits(driver.code());
        ImmutableList<LockEvent> presses = Typing.presses(driver.rules(), code);
        boolean straight = driver.rules().style().judgesLastDigit();
        ImmutableList<LockEvent> unjudged = straight ? presses.subList(0, presses.size() - 1) : presses;
        int typed = straight ? code.length() - 1 : code.length();
        TypedUnit.ready(driver).does(unjudged);
        for (int position = 1; position <= typed; position++) {
            String other = Typing.raised(driver.rules(), code, position);
            Driver twin = driver.afresh(SecurityCode.parse(other));
            for (Sight sight : driver.sights()) {
                twin.does(sight.event())
                        .sees(sight.faceplate(), "P5, nothing is judged yet, so units with other codes look the same");
            }
        }
    }
}
