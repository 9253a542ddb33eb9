// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import io.github.micralock.workbench.scenario.Extent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells how far a run has come, if it takes so long that somebody may wonder. */
public final class Progress implements Audience {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration EVERY = Duration.ofMillis(500);
    private static final int BEATS_BETWEEN_LOOKS = 256;
    private static final String START_OF_LINE = "\r\u001b[K";

    private final long expected;
    private final InstantSource clock;
    private final Consumer<String> screen;

    private Instant due;
    private long beats;
    private boolean shown;

    /**
     * Begins to wait.
     *
     * @param expected what the scenario amounts to
     * @param clock tells how long it takes
     * @param screen a terminal, which takes control sequences
     */
    public Progress(Extent expected, InstantSource clock, Consumer<String> screen) {
        this.expected = expected.events();
        this.clock = clock;
        this.screen = screen;
        due = clock.instant().plus(PATIENCE);
    }

    @Override
    public void opens() {}

    @Override
    public void sees(Beat beat) {
        beats++;
        if (beats % BEATS_BETWEEN_LOOKS == 0) {
            look();
        }
    }

    @Override
    public void closes(Tally tally) {
        clear();
    }

    /** Takes back what is on the screen, if anything is. */
    public void clear() {
        if (shown) {
            screen.accept(START_OF_LINE);
            shown = false;
        }
    }

    private void look() {
        Instant now = clock.instant();
        if (!now.isBefore(due)) {
            due = now.plus(EVERY);
            shown = true;
            screen.accept(String.format(
                    Locale.ROOT, "%s%,d steps of some %,d", START_OF_LINE, beats, Math.max(beats, expected)));
        }
    }
}
