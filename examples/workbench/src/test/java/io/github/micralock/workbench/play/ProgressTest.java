// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import static io.github.micralock.workbench.Shipped.k11;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.workbench.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a run has come, for whoever waits. */
final class ProgressTest {

    private static final Scenario THOUSAND_PRESSES = k11("turn ACC", "repeat 1022", "preset 1", "end");

    private final List<String> screen = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    @Test
    void aShortRunTellsNothing() {
        run(Duration.ofMillis(1));

        assertThat(screen).isEmpty();
    }

    @Test
    void aLongRunTellsHowFarItIsAndCleansUp() {
        run(Duration.ofMillis(5));

        assertThat(screen)
                .containsExactly(
                        "\r\u001b[K512 steps of some 1,026",
                        "\r\u001b[K768 steps of some 1,026",
                        "\r\u001b[K1,024 steps of some 1,026",
                        "\r\u001b[K");
    }

    @Test
    void aLineThatIsWrittenMeanwhileFindsACleanScreen() {
        Progress progress = new Progress(THOUSAND_PRESSES.script().extent(), () -> now, screen::add);
        now = now.plusSeconds(3);
        Audience audience = new Watched().behind(progress);
        audience.opens();
        Watched.run(THOUSAND_PRESSES).beats.forEach(audience::sees);
        progress.clear();
        progress.clear();

        assertThat(screen).hasSize(2).last().isEqualTo("\r\u001b[K");
    }

    private void run(Duration perStep) {
        Watched watched = new Watched();
        Audience slow = new Audience() {
            @Override
            public void opens() {
                watched.opens();
            }

            @Override
            public void sees(Beat beat) {
                now = now.plus(perStep);
                watched.sees(beat);
            }

            @Override
            public void closes(Tally tally) {
                watched.closes(tally);
            }
        };
        Player.play(
                THOUSAND_PRESSES,
                slow.behind(new Progress(THOUSAND_PRESSES.script().extent(), () -> now, screen::add)));

        assertThat(watched.beats).hasSize(1024);
        assertThat(watched.tally().events()).isEqualTo(1024);
    }
}
