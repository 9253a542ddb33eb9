// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.testkit.coverage.Coverage;
import io.github.micralock.testkit.coverage.CoverageFloor;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Reporter;
import net.jqwik.api.Shrinkable;

/**
 * Whether the trials of a contract get where its properties look: a property that is never tried holds.
 *
 * <p>It is a contract of its own, for it says something about profiles and histories and little about a lock. Whoever
 * chooses {@link #profiles()} implements it besides {@link LockMachineContract}.
 */
public interface CoverageContract extends LockContract {

    /**
     * Returns how many trials are counted.
     *
     * @return at least 1; by default as many as a property of jqwik tries
     */
    default int coverageTrials() {
        return 1_000;
    }

    /**
     * Returns what the chance of the counted trials starts from. A fixed seed counts the same at each run.
     *
     * @return any number
     */
    default long coverageSeed() {
        return 1996;
    }

    /**
     * Returns what the trials must reach.
     *
     * @return by default every event in every phase and every situation, once each
     */
    default CoverageFloor coverageFloor() {
        return CoverageFloor.of(1);
    }

    /**
     * Returns what the trials reach.
     *
     * @return the coverage of {@link #coverageTrials()} trials; the same for the same seed
     */
    default Coverage coverageOfTrials() {
        RandomGenerator<Trial> trials = trials().generator(coverageTrials());
        Random random = new Random(coverageSeed());
        return Coverage.of(
                "seed " + coverageSeed(),
                Stream.generate(() -> trials.next(random))
                        .map(Shrinkable::value)
                        .map(Trial::run)
                        .limit(coverageTrials()));
    }

    /**
     * A failure means that the trials hardly ever get to some event, phase or situation, so that what holds there is not
     * proved; or that the lock never gets there, which is wrong. The message has what is missing and the seed. Look at
     * {@link #profiles()}, and then at the lock.
     *
     * @param reporter is told the coverage
     */
    @Example
    default void trialsReachEveryPhaseEventAndSituation(Reporter reporter) {
        Coverage coverage = coverageOfTrials();
        reporter.publishValue("coverage", coverage.toString());
        coverage.check(coverageFloor());
    }
}
