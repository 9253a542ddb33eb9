// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import static io.github.micralock.workbench.Shipped.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.micralock.workbench.drawing.Pen;
import io.github.micralock.workbench.shipped.ShippedScenarios;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every scenario that ships, told as it was when somebody last read it and liked it. After a change on purpose, read it
 * again, and then put it in the place of the old one: {@code workbench --color=never NAME > golden/NAME.txt}.
 */
final class GoldenTimelineTest {

    @ParameterizedTest
    @MethodSource("names")
    void isToldAsItWasLiked(String name) throws IOException {
        List<String> golden =
                Resources.readLines(Resources.getResource("golden/" + name + ".txt"), StandardCharsets.UTF_8);

        assertThat(Told.lines(shipped(name))).containsExactlyElementsOf(golden);
    }

    @ParameterizedTest
    @MethodSource("names")
    void fitsOnAScreenOfEighty(String name) {
        assertThat(Told.lines(shipped(name), true, Told.PLAIN))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource("names")
    void needsNoOtherCharactersThanAscii(String name) {
        assertThat(Told.lines(shipped(name), false, new Pen(false, false)))
                .allSatisfy(line -> assertThat(
                                StandardCharsets.US_ASCII.newEncoder().canEncode(line))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysTheSameInColour(String name) {
        assertThat(Told.lines(shipped(name), false, new Pen(true, true)).stream()
                        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").stripTrailing()))
                .containsExactlyElementsOf(Told.lines(shipped(name)));
    }

    static Stream<String> names() {
        return ShippedScenarios.NAMES.stream();
    }
}
