// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.faceplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaceplateTest {

    @Test
    void R1_aDarkFaceplateIsBlankAndSilent() {
        assertThat(Faceplate.DARK).isEqualTo(new Faceplate("", false));
        assertThat(Faceplate.DARK.isBlank()).isTrue();
    }

    @Test
    void R2_aPlayingFaceplateIsBlankAndAudible() {
        assertThat(Faceplate.PLAYING).isEqualTo(new Faceplate("", true));
        assertThat(Faceplate.PLAYING.isBlank()).isTrue();
    }

    @Test
    void aSilentFaceplateShowsItsText() {
        assertThat(Faceplate.silent("CODE")).isEqualTo(new Faceplate("CODE", false));
        assertThat(Faceplate.silent("CODE").isBlank()).isFalse();
        assertThat(Faceplate.silent(" ").isBlank()).isFalse();
    }
}
