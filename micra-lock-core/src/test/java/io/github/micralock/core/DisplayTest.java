// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.Words;
import io.github.micralock.core.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/** The display is told by type tests as well. */
class DisplayTest {

    private final Display display = new Display(Catalogue.K11_HANDBOOK.toBuilder()
            .words(new Words("PROMPT", "WAITING", "NEW", "VERIFYING", "REFUSED", "LOCKED"))
            .build());

    @Test
    void R29_eachPhaseShowsAWordOfItsOwn() {
        assertThat(EveryPhase.PHASES)
                .extracting(phase -> display.faceplate(EveryPhase.running(phase)))
                .containsExactly(
                        Faceplate.silent("PROMPT"),
                        Faceplate.silent("REFUSED"),
                        Faceplate.silent("LOCKED"),
                        Faceplate.PLAYING,
                        Faceplate.silent("VERIFYING"),
                        Faceplate.silent("WAITING"));
    }
}
