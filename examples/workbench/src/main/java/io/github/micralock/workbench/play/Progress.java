// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import io.github.micralock.workbench.scenario.Scenario;
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

    private final Audience audience;
    private final InstantSource clock;
    private final Consumer<String> screen;

    private Instant due;
    private long beats;
    private long expected;
    private boolean shown;

    /**
     * Makes an audience that passes on all it sees.
     *
     * @param audience whoever watches
     * @param clock tells how long it takes
     * @param screen a terminal, which takes control sequences
     */
    public Progress(Audience audience, InstantSource clock, Consumer<String> screen) {
        this.audience = audience;
        this.clock = clock;
        this.screen = screen;
        due = clock.instant().plus(PATIENCE);
    }

    @Override
    public void opens(Scenario scenario) {
        expected = scenario.script().extent().events();
        audience.opens(scenario);
    }

    @Override
    public void sees(Beat beat) {
        beats++;
        if (beats % BEATS_BETWEEN_LOOKS == 0) {
            look();
        }
        audience.sees(beat);
    }

    @Override
    public void closes(Tally tally) {
        audience.closes(tally);
        if (shown) {
            screen.accept(START_OF_LINE);
        }
    }

    private void look() {
        Instant now = clock.instant();
        if (now.isBefore(due)) {
            return;
        }
        due = now.plus(EVERY);
        shown = true;
        screen.accept(String.format(
                Locale.ROOT, "%s%,d steps of some %,d", START_OF_LINE, beats, Math.max(beats, expected)));
    }
}
