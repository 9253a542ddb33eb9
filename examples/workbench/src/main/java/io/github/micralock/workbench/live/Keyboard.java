// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes keys of the characters that a terminal sends, arrows included, which are several. */
final class Keyboard {

    /** Where the characters come from. */
    interface Wire {

        /** Returns the next character; {@link #NOTHING} if none came in time, {@link #END} if none will come. */
        int read(long millis) throws IOException;
    }

    static final int NOTHING = -2;
    static final int END = -1;

    private static final int ESCAPE = 0x1b;
    private static final int SEQUENCE_MILLIS = 50;

    private final Wire wire;

    Keyboard(Wire wire) {
        this.wire = wire;
    }

    /** Returns the next key; null if none came in time, or one that does nothing. */
    @Nullable
    Key next(long millis) throws IOException {
        int character = wire.read(millis);
        if (character == END) {
            return Key.QUIT;
        }
        return character == ESCAPE ? sequence() : Key.of(character);
    }

    private @Nullable Key sequence() throws IOException {
        int introducer = wire.read(SEQUENCE_MILLIS);
        if (introducer != '[' && introducer != 'O') {
            return null;
        }
        int last = wire.read(SEQUENCE_MILLIS);
        while (last >= ' ' && last < '@') {
            last = wire.read(SEQUENCE_MILLIS);
        }
        return switch (last) {
            case 'A', 'C' -> Key.KEY_FORWARD;
            case 'B', 'D' -> Key.KEY_BACK;
            default -> null;
        };
    }
}
