// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md says that the runner prints, it prints. */
class ReadmeTest {

    /** What stands between two fences, the page first. */
    private static final Splitter FENCES = Splitter.on("```");

    @TempDir
    private Path directory;

    @Test
    void aRightPortIsReportedAsThePageShows() throws IOException {
        Ran ran = Ran.with(ImmutableList.of("--quiet"), Port.C.copiedTo(directory));

        assertThat(block("k11-c: ")).isEqualTo(ran.out());
    }

    @Test
    void aFaultIsShownAsThePageShows() throws IOException {
        Ran ran = Ran.with(
                ImmutableList.of("--quiet"),
                Port.C.mutatedIn(directory, "k11_lock.c", "== WAITING && accessory_feed(lock)", "== WAITING"));

        assertThat(ran.out()).contains(block("The shortest history"));
        assertThat(ran.out().lines()).containsAll(block("R13 ").lines().toList());
    }

    private static String block(String start) throws IOException {
        List<String> parts = FENCES.splitToList(Files.readString(Path.of("README.md")));
        return parts.stream()
                .filter(part -> part.startsWith("text\n" + start))
                .findFirst()
                .orElseThrow()
                .substring("text\n".length());
    }
}
