// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.Transition;
import io.github.micralock.workbench.console.OutputLostException;
import io.github.micralock.workbench.files.NewFile;
import io.github.micralock.workbench.files.UnavailableException;
import io.github.micralock.workbench.recording.Recording;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps a journal of what is played, if the command line asks for one. */
final class Keeping {

    private Keeping() {}

    /** Plays with what takes note of each step, in a file if there is to be one; without that nothing is played. */
    static void play(@Nullable String file, LockMachine lock, Consumer<Consumer<Transition>> play)
            throws UnavailableException {
        if (file == null) {
            play.accept(step -> {});
            return;
        }
        try (NewFile journal = NewFile.create(file)) {
            Recording recording = Recording.begin(file, lock, journal::append);
            try {
                play.accept(recording);
            } finally {
                recording.end();
            }
        } catch (IOException unclosed) {
            throw new OutputLostException(file, unclosed);
        }
    }
}
