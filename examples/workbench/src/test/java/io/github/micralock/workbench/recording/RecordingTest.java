// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.recording;

import static io.github.micralock.workbench.Shipped.k11;
import static io.github.micralock.workbench.Shipped.linked;
import static io.github.micralock.workbench.Shipped.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.micralock.api.LockMachine;
import io.github.micralock.core.journal.JournalFormat;
import io.github.micralock.core.journal.JournalReading;
import io.github.micralock.core.journal.JournalStore;
import io.github.micralock.core.journal.Replay;
import io.github.micralock.workbench.console.OutputLostException;
import io.github.micralock.workbench.play.Audience;
import io.github.micralock.workbench.play.Beat;
import io.github.micralock.workbench.play.Player;
import io.github.micralock.workbench.play.Step;
import io.github.micralock.workbench.play.Tally;
import io.github.micralock.workbench.play.Watched;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.shipped.ShippedScenarios;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is played is in the journal, and in it before anybody sees it (R9). */
final class RecordingTest {

    private final StringBuilder file = new StringBuilder();

    @Test
    void theJournalOfAUnitInACarTellsWhatTheCarTellsIt() {
        assertThat(entries(linked("turn ACC", "+1s", "move other", "cut wire")))
                .containsExactly(
                        "PT0S ignition OFF -> nothing",
                        "PT0S ignition ACC -> ImmobiliserQueried ENROLLING unit-1, FaceplateChanged silent \"NEW\"",
                        "PT0.3S elapse PT0.3S -> nothing",
                        "PT0.3S immobiliser confirmed -> LinkConfirmed, FaceplateChanged audible \"\"",
                        "PT1S elapse PT0.7S -> nothing",
                        "PT1S battery off -> FaceplateChanged silent \"\"",
                        "PT1S ignition LOCK -> nothing",
                        "PT1S battery on -> nothing");
    }

    @Test
    void R25_timeThatNobodyNoticesIsOneEntry() {
        assertThat(entries(k11("+1s", "+2s", "turn ACC", "+1h", "@3h", "type 1111", "+3s", "+9s")))
                .contains("PT3S elapse PT3S -> nothing", "PT3H elapse PT2H59M57S -> nothing")
                .endsWith(
                        "PT3H3S elapse PT3S -> nothing",
                        "PT3H5S elapse PT2S -> AttemptRecorded 1 ...",
                        "PT3H5S elapse PT2S -> AttemptRecorded 1, CodeRejected 1, FaceplateChanged silent \"CODE\"",
                        "PT3H12S elapse PT7S -> nothing");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyScenarioIsReplayedToTheSameEnd(String name) {
        Scenario scenario = shipped(name);
        Watched watched = record(scenario);
        LockMachine lock = scenario.unit().lock();
        JournalReading reading = JournalFormat.of(lock.profile()).read(file.toString());

        assertThat(reading.isCut()).isFalse();
        assertThat(Replay.of(lock, reading.journal()).end())
                .isEqualTo(watched.tally().end());
        assertThat(reading.journal().end()).isEqualTo(watched.tally().length());
    }

    static Stream<String> names() {
        return ShippedScenarios.NAMES.stream();
    }

    @Test
    void R9_aStepIsInTheStoreBeforeTheAudienceSeesIt() {
        Scenario scenario = k11("turn ACC", "enter 1000", "enter 1000");
        Audience checking = new Audience() {
            @Override
            public void opens() {}

            @Override
            public void sees(Beat beat) {
                String event = ((Step) beat).transition().event().text();
                assertThat(file.toString().lines().reduce((first, last) -> last))
                        .hasValueSatisfying(last -> assertThat(last).contains(" " + event + " -> "));
            }

            @Override
            public void closes(Tally tally) {}
        };

        Recording recording = Recording.begin("file", scenario.unit().lock(), file::append);
        Player.play(scenario, checking.behind(Audience.of(recording)));
        recording.end();
        assertThat(file.toString()).contains("PT0S confirm -> AttemptRecorded 2 ...\n");
    }

    @Test
    void theSecretIsNotInTheJournal() {
        record(k11("turn ACC", "type 1111", "+5s"));

        assertThat(file.toString()).startsWith("micra-lock journal 1\n").doesNotContain("2468");
    }

    @Test
    void R9_aStoreThatFailsEndsThePlayBeforeAnythingIsSeen() {
        Scenario scenario = k11("turn ACC", "enter 1000");
        JournalStore full = lines -> {
            if (lines.contains("CodeRejected")) {
                throw new IOException("No space left on device");
            }
        };
        Recording recording = Recording.begin("full.journal", scenario.unit().lock(), full);
        Watched watched = new Watched();

        assertThatThrownBy(() -> Player.play(scenario, watched.behind(Audience.of(recording))))
                .isInstanceOf(OutputLostException.class)
                .hasMessage("full.journal: No space left on device");
        assertThat(watched.told()).last().isEqualTo("PT0S preset 1");
        assertThatThrownBy(() -> recording.accept(watched.steps().get(0).transition()))
                .hasMessage("full.journal: No space left on device");
    }

    @Test
    void aStoreThatDoesNotEvenKeepTheHeaderIsToldByItsName() {
        JournalStore none = lines -> {
            throw new IllegalStateException("gone");
        };

        assertThatThrownBy(() -> Recording.begin("none.journal", k11().unit().lock(), none))
                .isInstanceOf(OutputLostException.class)
                .hasMessageStartingWith("none.journal: ")
                .hasMessageEndingWith("gone");
    }

    private List<String> entries(Scenario scenario) {
        record(scenario);
        return file.toString().lines().skip(2).toList();
    }

    private Watched record(Scenario scenario) {
        Watched watched = new Watched();
        Recording recording = Recording.begin("file", scenario.unit().lock(), file::append);
        Player.play(scenario, watched.behind(Audience.of(recording)));
        recording.end();
        return watched;
    }
}
