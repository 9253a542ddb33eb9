// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.journal.Journal;
import io.github.micralock.core.journal.JournalFormat;
import io.github.micralock.core.journal.JournalReading;
import io.github.micralock.core.journal.Replay;
import io.github.micralock.core.snapshot.ProfileIdentity;
import io.github.micralock.core.snapshot.SnapshotFormat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the formats in docs/model.md are what the code writes. */
class FormatsTest {

    private static final LockMachine LOCK = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));
    private static final SnapshotFormat SNAPSHOTS = SnapshotFormat.of(LOCK.profile());

    @Test
    void theDescriptionOfAProfileIsTheOneThatIsHashed() {
        assertThat(block("## 14. Snapshots", 0)).isEqualTo(ProfileIdentity.description(Catalogue.K11_HANDBOOK));
    }

    @Test
    void theTextOfAStateIsReadAndWrittenAlike() {
        String text = block("## 14. Snapshots", 1).strip();

        assertThat(SNAPSHOTS.parse(text).text()).isEqualTo(text);
    }

    @Test
    void theJournalIsReadAndWrittenAlikeAndTellsWhatTheMachineDoes() {
        String text = block("## 15. Journals", 0);

        JournalReading reading = JournalFormat.of(Catalogue.K11_HANDBOOK).read(text);

        assertThat(reading.isCut()).isFalse();
        assertThat(reading.journal().text()).isEqualTo(text);
        assertThat(Replay.of(LOCK, reading.journal()).divergence()).isEmpty();
        assertThat(reading.journal()).isEqualTo(journal(reading.journal().events()));
    }

    private static Journal journal(ImmutableList<LockEvent> events) {
        List<Transition> steps = new ArrayList<>();
        LockState state = LOCK.initial();
        for (LockEvent event : events) {
            Transition step = LOCK.apply(state, event);
            steps.add(step);
            state = step.after();
        }
        return Journal.of(SNAPSHOTS.snapshot(LOCK.initial()), steps);
    }

    /** The so-many-th block of plain text under a heading, each line with its line feed. */
    private static String block(String heading, int number) {
        ImmutableList<String> lines = Document.model().section(heading);
        int seen = -1;
        StringBuilder block = new StringBuilder();
        boolean within = false;
        for (String line : lines) {
            if (line.startsWith("```")) {
                within = line.equals("```text") && ++seen == number;
            } else if (within) {
                block.append(line).append('\n');
            }
        }
        return block.toString();
    }
}
