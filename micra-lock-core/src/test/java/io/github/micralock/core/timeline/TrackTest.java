// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What stands in a line of the picture. */
class TrackTest {

    private static final Duration TEN = Duration.ofSeconds(10);
    private static final Track KEY =
            new SupplyTrack("key", supply -> supply.ignition().name(), "ACC"::equals);

    @Test
    void aTimeStandsWhereThereIsJustRoomForItsLetters() {
        Stretch shown = Sample.showing("CODE", TEN);
        assertThat(Sample.drawn(new TimeTrack(), shown, 24)).contains(">0:00<", ">10 s<");
        assertThat(Sample.drawn(new TimeTrack(), shown, 23)).doesNotContain("<text");
    }

    @Test
    void whatTakesNoTimeHasNoTime() {
        assertThat(Sample.drawn(new TimeTrack(), Sample.showing("CODE", Duration.ZERO), 100))
                .doesNotContain("<text");
    }

    @Test
    void R14_whatIsLeftStandsWhereThereIsJustRoomForItsLetters() {
        Stretch waiting = Sample.waiting(TEN, Duration.ofSeconds(4));
        assertThat(Sample.drawn(new WaitTrack(), waiting, 24)).contains(">10 s<");
        assertThat(Sample.drawn(new WaitTrack(), waiting, 23)).doesNotContain("<text");
    }

    @Test
    void R3_theKeyIsToldWhereThereIsJustRoomForItsLetters() {
        Stretch shown = Sample.showing("CODE", TEN);
        assertThat(Sample.drawn(KEY, shown, 21)).contains(">ACC<");
        assertThat(Sample.drawn(KEY, shown, 20)).doesNotContain("<text");
    }

    @Test
    void R30_aDisplayThatIsTooNarrowBeginsWithWhatFits() {
        assertThat(Sample.drawn(new DisplayTrack(8), Sample.showing("SECURITY", TEN), 100))
                .contains(">SECURITY<");
        assertThat(Sample.drawn(new DisplayTrack(8), Sample.showing("SECURITY2", TEN), 100))
                .contains(">SECURITY\u2026<");
    }

    /** 56 is full height; a quarter of the wait is left at first, and an eighth at last. */
    @Test
    void R14_aWaitIsAsHighAsIsLeftOfIt() {
        Stretch waiting = Sample.waiting(Duration.ofMillis(500), Duration.ofMillis(250));
        assertThat(Sample.drawn(new WaitTrack(), new Column(waiting, 0, 40, Duration.ofSeconds(2))))
                .contains("class=\"runs\" points=\"0 42 40 49 40 56 0 56\"");
    }
}
