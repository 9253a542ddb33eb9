// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Locks in other languages, written from the model alone, and what the runner makes of them. */
class PortsTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void aPortShowsAllThatTheReferenceShows(Port port) {
        Ran ran = Ran.with(ImmutableList.of("--quiet", "--histories", "300"), port.copiedTo(directory));

        assertThat(ran.out()).doesNotContain("FAILED");
        assertThat(ran.status()).isEqualTo(Runner.PASSED);
        assertThat(ran.out())
                .containsPattern("R12 +\\d+ passed")
                .contains("the lock lacks LINK, which", " vectors, without LINK\n");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        Port.C,
                        "k11_lock.c",
                        "if (lock->phase == WAITING && accessory_feed(lock)) {",
                        "if (lock->phase == WAITING) {",
                        lines(
                                "ignition ACC",
                                "preset 1",
                                "confirm",
                                "preset 1",
                                "confirm",
                                "ignition OFF",
                                "elapse PT1M",
                                "ignition ACC")),
                Arguments.of(
                        Port.PYTHON,
                        "k11_lock.py",
                        "while 0 < self._due() <= time:",
                        "while 0 < self._due() < time:",
                        lines("ignition ACC", "preset 1", "confirm", "preset 1", "confirm", "elapse PT10S")));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("faults")
    void aSeededFaultIsFoundWithAShortestHistory(
            Port port, String file, String right, String wrong, ImmutableList<String> shortest) {
        Ran ran = Ran.with(
                ImmutableList.of("--quiet", "--histories", "0"), port.mutatedIn(directory, file, right, wrong));

        assertThat(ran.status()).isEqualTo(Runner.FAILED);
        assertThat(ran.pasted()).isEqualTo(shortest);
        assertThat(ran.out()).contains("FAILED").contains("expected \"");
    }

    private static ImmutableList<String> lines(String... events) {
        return ImmutableList.copyOf(events);
    }
}
