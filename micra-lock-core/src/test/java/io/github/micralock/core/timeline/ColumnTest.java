// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much room a stretch has in the picture. */
class ColumnTest {

    private static final int DISPLAY = 8;

    private static int width(Stretch stretch) {
        return Column.of(ImmutableList.of(stretch), 0, DISPLAY).get(0).width();
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 30", "PT0.5S, 36", "PT9S, 66", "PT10S, 67", "PT99S, 102", "PT45M, 154", "PT277H46M39S, 246"})
    void tenTimesAsLongIsEverAsMuchWider(Duration lasting, int width) {
        assertThat(width(Sample.showing("", lasting))).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"SAFE, 48", "SECURITY, 80", "LONGER THAN THAT, 88"})
    void whatIsShownFitsIn(String shown, int width) {
        assertThat(width(Sample.showing(shown, Duration.ZERO))).isEqualTo(width);
    }

    @Test
    void R11_eachWaitBeginsAtItsOwnFullHeight() {
        Duration long_ = Duration.ofMinutes(45);
        Duration short_ = Duration.ofSeconds(10);
        Stretch served = Sample.showing("CODE", short_);
        assertThat(Column.of(
                        ImmutableList.of(
                                Sample.waiting(long_, Duration.ofMinutes(15)),
                                Sample.waiting(Duration.ofMinutes(30), Duration.ofMinutes(30)),
                                served,
                                Sample.waiting(short_, short_),
                                served),
                        0,
                        DISPLAY))
                .extracting(Column::fullWait)
                .containsExactly(long_, long_, Duration.ZERO, short_, Duration.ZERO);
    }

    /** Letters of 11 points, rising by 35 degrees, take some five points each across. */
    @Test
    void theLastCaptionEndsWithinThePicture() {
        String caption = "battery disconnected";
        Column column = Column.of(ImmutableList.of(Sample.captioned(caption)), 100, DISPLAY)
                .get(0);
        int room = new Captions(ImmutableList.of(column)).right() - (column.x() + 4);
        assertThat(room).isBetween(5 * caption.length(), 8 * caption.length());
    }
}
