// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.workbench.Desk.Ran;
import java.nio.file.Path;

/** A short story of a K11 with the code 2468, and the journal of it. */
final class RecordedStory {

    static final String STORY = "code 2468\nturn ACC\nenter 1000\n+1s enter code\n";

    private RecordedStory() {}

    /** Records it into a new file. */
    static Path in(Path folder) {
        Path journal = folder.resolve("recorded");
        Ran ran = new Desk().typing(STORY).with("-", "--record", journal.toString());
        assertThat(ran).extracting(Ran::status, Ran::err).containsExactly(0, "");
        return journal;
    }
}
