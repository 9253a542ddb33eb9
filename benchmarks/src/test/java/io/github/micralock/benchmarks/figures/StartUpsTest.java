// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.benchmarks.startup.FirstFaceplate;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A start loads what it needs (decision 80): what a program of five lines loads until it shows a faceplate. */
class StartUpsTest {

    /** A few more than there are; a class more is no harm, and twenty more are a reason to look. */
    private static final int MOST = 95;

    private static ImmutableList<String> loaded = ImmutableList.of();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        loaded = StartUps.loaded(FirstFaceplate.class);
    }

    @Test
    void aNissanLoadsTheUnitsOfNissanAlone() {
        assertThat(loaded.stream().filter(name -> name.startsWith(StartUps.CATALOGUE)))
                .extracting(name -> name.substring(StartUps.CATALOGUE.length()))
                .containsExactlyInAnyOrder("Catalogue", "NissanUnits", "NissanLinkedUnits", "Sources");
    }

    @Test
    void nothingOfOursIsALambdaOrAStream() {
        assertThat(loaded).noneMatch(name -> name.startsWith(StartUps.OURS) && name.contains("Lambda"));
        assertThat(loaded).noneMatch(name -> name.startsWith("java.util.stream."));
    }

    @Test
    void fewClassesOfOursAreLoaded() {
        assertThat(loaded.stream().filter(name -> name.startsWith(StartUps.OURS)))
                .contains(FirstFaceplate.class.getName())
                .hasSizeLessThanOrEqualTo(MOST);
    }
}
