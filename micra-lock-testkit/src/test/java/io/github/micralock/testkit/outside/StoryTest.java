// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.micralock.testkit.Rules;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The list of stories, the contract that tells them, and the rules of the model agree. */
class StoryTest {

    /** What the contract has besides stories: random histories, and the rules that nobody can see. */
    private static final ImmutableSet<String> NO_STORIES =
            ImmutableSet.of("R29_anyHistoryLooksAsTheReferenceShowsIt", "rulesThatNobodyCanSeeFromOutside");

    @Test
    void eachStoryIsATestOfTheContractAndTheOtherWayRound() {
        Stream<String> tests = Arrays.stream(OutsideContract.class.getMethods())
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {TestInfo.class}))
                .map(Method::getName)
                .filter(name -> !name.equals("told"));

        assertThat(Story.all())
                .extracting(Story::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(tests.toList());
        assertThat(Story.all()).extracting(Story::name).doesNotContainAnyElementsOf(NO_STORIES);
    }

    @Test
    void eachRuleIsToldOrListedAsOneThatNobodyCanSee() {
        Stream<String> told = Story.all().stream()
                .flatMap(story -> Arrays.stream(story.name().split("_")))
                .filter(part -> part.matches("[RPC][0-9]+"));
        Stream<String> untold = UntoldRule.all().stream().map(UntoldRule::rule);

        assertThat(Stream.concat(told, untold)).containsAll(Rules.all());
    }

    @Test
    void noRuleIsToldAndListedAsUnseen() {
        assertThat(UntoldRule.all())
                .extracting(UntoldRule::rule)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        Story.all().stream().map(Story::rule).toList());
    }
}
