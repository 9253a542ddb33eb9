// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.snapshot.Snapshot;
import io.github.micralock.core.snapshot.SnapshotFormat;
import io.github.micralock.testkit.LockRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A journal written line by line, also to a store that fails. */
class ChronicleTest {

    private static final LockMachine LOCK = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));
    private static final Snapshot FITTED = SnapshotFormat.of(LOCK.profile()).snapshot(LOCK.initial());
    private static final LockRun RUN =
            LockRun.of(LOCK, LockEvent.parseLines("ignition ACC\nelapse PT3S\npreset 1\nelapse PT4S\nconfirm\n"));

    private final List<String> kept = new ArrayList<>();

    @Test
    void whatIsWrittenInPiecesIsTheJournal() {
        Chronicle chronicle = Chronicle.begun(FITTED, kept::add);

        chronicle.keep(RUN.transitions().subList(0, 2));
        chronicle.keep(RUN.transitions().subList(2, 5));

        chronicle.checkKept();
        assertThat(String.join("", kept))
                .isEqualTo(Journal.of(FITTED, RUN.transitions()).text());
    }

    @Test
    void R9_nothingIsWrittenBehindWhatTheStoreMayHaveLost() {
        IOException full = new IOException("no space left");
        Chronicle chronicle = Chronicle.begun(FITTED, lines -> {
            kept.add(lines);
            if (kept.size() == 3) {
                throw full;
            }
        });

        assertThatThrownBy(() -> chronicle.keep(RUN.transitions()))
                .isInstanceOf(JournalStoreException.class)
                .hasMessage("store must keep each entry (R9), threw java.io.IOException: no space left")
                .hasCause(full);
        assertThatThrownBy(() -> chronicle.keep(RUN.transitions()))
                .isInstanceOf(JournalStoreException.class)
                .hasCause(full);
        assertThatThrownBy(chronicle::checkKept).hasCause(full);
        assertThat(kept).hasSize(3);
    }
}
