// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import io.github.micralock.core.journal.JournalStore;

/** A store that keeps so many characters and then loses its power, in the middle of a line if need be. */
final class Tape implements JournalStore {

    private final StringBuilder kept = new StringBuilder();
    private int room;

    private Tape(int room) {
        this.room = room;
    }

    static Tape endless() {
        return new Tape(Integer.MAX_VALUE);
    }

    static Tape with(int room) {
        return new Tape(room);
    }

    @Override
    public void append(String lines) {
        int length = Math.min(room, lines.length());
        kept.append(lines, 0, length);
        room -= length;
        if (length < lines.length()) {
            throw new PowerCut();
        }
    }

    String kept() {
        return kept.toString();
    }

    /** What happens when a store has no power. */
    static final class PowerCut extends RuntimeException {

        private static final long serialVersionUID = 1;

        PowerCut() {
            super("no power");
        }
    }
}
