// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static com.google.common.base.Strings.lenientFormat;

import org.checkerframework.dataflow.qual.Pure;

/** Bytes or a text that are no snapshot under a profile: where they stop being one, and why. */
public final class UnreadableSnapshotException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Where, from 0 in bytes and from 1 in a text. */
    private final int place;

    private UnreadableSnapshotException(String where, int place, String reason) {
        super(lenientFormat("%s %s: %s", where, place, reason));
        this.place = place;
    }

    static UnreadableSnapshotException atByte(int offset, String reason) {
        return new UnreadableSnapshotException("byte", offset, reason);
    }

    static UnreadableSnapshotException atColumn(int column, String reason) {
        return new UnreadableSnapshotException("column", column, reason);
    }

    /**
     * Returns where it is wrong.
     *
     * @return the offset in bytes, from 0; or the column in a text, from 1. One more than there is, if something is
     *     missing at the end
     */
    @Pure
    public int place() {
        return place;
    }
}
