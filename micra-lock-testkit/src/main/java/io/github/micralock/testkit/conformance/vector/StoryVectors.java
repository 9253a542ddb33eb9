// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.vector;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.outside.Driver;
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
        return new VectorFile(
                profile,
                Story.all().stream()
                        .filter(story -> story.isFor(profile))
                        .flatMap(story -> vectors(story, reference, profile, code))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<LockVector> vectors(
            Story story, OutsideLock reference, LockProfile profile, SecurityCode code) {
        WordRecorder recorder = new WordRecorder(reference);
        try {
            story.tell(Driver.of(recorder, profile, code));
        } catch (TestAbortedException nothingToTell) {
            return Stream.of();
        }
        ImmutableList<Word> words = recorder.words();
        return IntStream.range(0, words.size())
                .mapToObj(index -> new LockVector(
                        words.size() == 1 ? story.name() : story.name() + "#" + (index + 1), words.get(index)));
    }
}
