// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.micralock.testkit.outside.OutsideLockException;
import org.junit.jupiter.api.Test;

/** What is made of the lines that a program says. */
class AnswerTest {

    @Test
    void aProgramThatNamesNoProfilesTakesAny() {
        assertThat(Answer.introduction("{\"protocol\":1,\"name\":\"mine\"}")
                        .limits()
                        .profiles())
                .isEmpty();
    }

    @Test
    void aProgramThatNamesProfilesAndThenNoneIsRefused() {
        assertThatExceptionOfType(OutsideLockException.class)
                .isThrownBy(() -> Answer.introduction("{\"protocol\":1,\"name\":\"mine\",\"profiles\":[]}"))
                .withMessageContaining("profiles must name one, or be left out if the program takes any, was []");
    }

    @Test
    void whatIsNoJsonIsToldByItsPlaceAlone() {
        assertThatExceptionOfType(OutsideLockException.class)
                .isThrownBy(() -> Answer.introduction("hello"))
                .withMessageEndingWith("hello (not JSON at line 1 column 1)");
    }
}
