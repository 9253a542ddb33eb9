// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Shapes as text. */
class SvgTest {

    @Test
    void eachShapeIsALineOfItsOwnAndWordsAreEscaped() {
        String svg = new Svg()
                .begin("run", 20, 10)
                .told("title", "a < b")
                .polygon("runs", 1, 2, 3, 4)
                .rising("caption", 5, 6, "up")
                .words("at", 7, 8, "R&D")
                .rectangle("page", 0, 0, 20, 10)
                .line("floor", 0, 9, 20, 9)
                .end();
        assertThat(svg).isEqualTo("""
                <svg xmlns="http://www.w3.org/2000/svg" role="img" class="run" viewBox="0 0 20 10" width="20" height="10">
                <title>a &lt; b</title>
                <polygon class="runs" points="1 2 3 4"/>
                <g transform="translate(5 6) rotate(-35)">
                <text class="caption" x="0" y="0">up</text>
                </g>
                <text class="at" x="7" y="8">R&amp;D</text>
                <rect class="page" x="0" y="0" width="20" height="10"/>
                <line class="floor" x1="0" y1="9" x2="20" y2="9"/>
                </svg>
                """);
    }
}
