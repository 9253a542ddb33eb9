// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.vector;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.outside.Driver;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.OutsideLock;
import io.github.micralock.testkit.outside.Story;
import io.github.micralock.testkit.outside.Word;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The stories of the rules as vectors: what a lock that is right shows while they are told to it. */
public final class StoryVectors {

    private StoryVectors() {}

    /**
     * Tells every story to a unit, and writes down what happens.
     *
     * @param reference a lock that is right
     * @param profile the unit's data
     * @param code the unit's code
     * @return the vectors of all stories that such a unit has
     * @throws org.opentest4j.AssertionFailedError if the reference breaks a rule
     */
    public static VectorFile of(OutsideLock reference, LockProfile profile, SecurityCode code) {
        return within(reference.limits(), reference, profile, code);
    }

    /**
     * Tells every story as it is told to a lock with limits: such as codes that settle, where there is no button to confirm
     * them. A story that cannot do without what such a lock lacks is told in full, so that whoever runs the vectors skips it
     * by name.
     *
     * @param limits what the lock declares for which the vectors are
     * @param reference a lock that is right
     * @param profile the unit's data
     * @param code the unit's code
     * @return the vectors of all stories that such a unit has
     * @throws org.opentest4j.AssertionFailedError if the reference breaks a rule
     */
    public static VectorFile within(Limits limits, OutsideLock reference, LockProfile profile, SecurityCode code) {
        return new VectorFile(
                profile,
                Story.all().stream()
                        .filter(story -> story.isFor(profile))
                        .flatMap(story -> vectors(story, limits, reference, profile, code))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<LockVector> vectors(
            Story story, Limits limits, OutsideLock reference, LockProfile profile, SecurityCode code) {
        ImmutableList<Word> without = told(story, new WordRecorder(reference, limits), profile, code);
        ImmutableList<Word> words = without.isEmpty()
                ? told(story, new WordRecorder(reference, reference.limits()), profile, code)
                : without;
        return numbered(story, words);
    }

    /** None if the story is broken off. */
    private static ImmutableList<Word> told(
            Story story, WordRecorder recorder, LockProfile profile, SecurityCode code) {
        try {
            story.tell(Driver.of(recorder, profile, code));
            return recorder.words();
        } catch (TestAbortedException brokenOff) {
            return ImmutableList.of();
        }
    }

    private static Stream<LockVector> numbered(Story story, ImmutableList<Word> words) {
        return IntStream.range(0, words.size())
                .mapToObj(index -> new LockVector(
                        words.size() == 1 ? story.name() : story.name() + "#" + (index + 1), words.get(index)));
    }
}
