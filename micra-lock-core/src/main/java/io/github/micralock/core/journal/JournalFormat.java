// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.snapshot.Snapshot;
import io.github.micralock.core.snapshot.SnapshotFormat;
import io.github.micralock.core.snapshot.UnreadableSnapshotException;

/**
 * Reads the journals of the units of one profile.
 *
 * <p>Whole lines are accepted only as {@link Journal#text()} writes them. A last line without its line feed is one that
 * was cut short: it is left out, and the reading says so.
 */
@Immutable
public final class JournalFormat {

    private final SnapshotFormat snapshots;

    private JournalFormat(SnapshotFormat snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * Returns the format for the units of a profile.
     *
     * @param profile the profile
     * @return its format
     */
    public static JournalFormat of(LockProfile profile) {
        return new JournalFormat(SnapshotFormat.of(profile));
    }

    /**
     * Returns the snapshot in the header of a journal.
     *
     * @param text a journal, cut short anywhere behind its header
     * @return where the lock was before the first entry
     * @throws UnreadableJournalException if the header is anything else, or of another profile; it tells where and why
     */
    public Snapshot start(String text) {
        int begin = Journal.TITLE.length();
        int end = text.indexOf('\n', begin);
        if (!text.startsWith(Journal.TITLE)) {
            throw new UnreadableJournalException(1, 1, "expected '" + Journal.TITLE.strip() + "'");
        }
        if (end == -1) {
            throw new UnreadableJournalException(2, text.length() - begin + 1, "expected the rest of the header");
        }
        try {
            return snapshots.parse(text.substring(begin, end));
        } catch (UnreadableSnapshotException unreadable) {
            throw new UnreadableJournalException(2, unreadable.place(), String.valueOf(unreadable.getMessage()));
        }
    }

    /**
     * Returns what can be read of a journal, whole or cut short anywhere behind its header.
     *
     * @param text the text of a journal, or the beginning of one
     * @return what could be read, and whether something is missing
     * @throws UnreadableJournalException if it is anything else; it tells where and why
     */
    public JournalReading read(String text) {
        return read(start(text), text);
    }

    /**
     * Returns what can be read of a journal that goes on from a snapshot, cut short anywhere, also in its header.
     *
     * @param start the snapshot with which the journal was begun; of this profile
     * @param text the text of a journal, or the beginning of one; it may be empty
     * @return what could be read, and whether something is missing
     * @throws UnreadableJournalException if it is anything else, or goes on from another snapshot; it tells where and why
     */
    public JournalReading read(Snapshot start, String text) {
        return new JournalReader(start, text).reading();
    }
}
