// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import static io.github.micralock.workbench.Shipped.k11;
import static io.github.micralock.workbench.Shipped.linked;
import static io.github.micralock.workbench.Shipped.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.WaitServed;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a scenario does to a lock, and when. */
final class PlayerTest {

    @Test
    void timeStopsAtEachDeadlineOnTheWay() {
        List<String> told = Watched.run(k11("turn ACC", "enter 1111", "type 1111", "@1h confirm"))
                .told();

        assertThat(told.subList(told.size() - 4, told.size()))
                .containsExactly("PT5S elapse PT5S", "PT15S elapse PT10S", "PT1H elapse PT59M45S", "PT1H confirm");
    }

    @Test
    void whatEndsByItselfIsNoticedAtItsOwnInstant() {
        List<Step> steps =
                Watched.run(k11("turn ACC", "enter 1111", "type 1111", "+1h")).steps();

        assertThat(steps.get(steps.size() - 3).transition().signals()).contains(new CodeRejected(2));
        assertThat(steps.get(steps.size() - 2).transition().signals()).contains(new WaitServed());
        assertThat(steps.get(steps.size() - 1).transition().signals()).isEmpty();
    }

    @Test
    void onlyTheMomentThatTheScenarioNamesIsAskedFor() {
        List<Step> steps = Watched.run(k11("turn ACC", "type 1111", "+1m", "+1m preset 1", "elapse PT1S"))
                .steps();

        assertThat(steps.stream().skip(6).map(step -> step.at() + " " + step.asked()))
                .containsExactly("PT5S false", "PT1M true", "PT2M false", "PT2M true", "PT2M1S true");
    }

    @Test
    void R23_theImmobiliserAnswersByItselfAfterTheExchange() {
        assertThat(Watched.run(linked("turn ACC", "+1s")).told())
                .containsExactly(
                        "PT0S ignition OFF",
                        "PT0S ignition ACC",
                        "PT0.3S elapse PT0.3S",
                        "PT0.3S immobiliser confirmed",
                        "PT1S elapse PT0.7S");
    }

    @Test
    void R23_aUnitThatIsMovedGetsWhatTheOtherCarGives() {
        assertThat(Watched.run(linked("turn ACC", "+1m move other", "turn ACC", "+5s move own", "+5s"))
                        .told())
                .containsSequence("PT1M battery off", "PT1M ignition LOCK", "PT1M battery on", "PT1M ignition OFF")
                .containsSequence("PT1M0.3S immobiliser refused", "PT1M5S elapse PT4.7S", "PT1M5S battery off")
                .endsWith("PT1M5.3S immobiliser confirmed", "PT1M10S elapse PT4.7S");
    }

    @Test
    void workIsSeenBeforeWhatTheUnitMakesOfIt() {
        Watched watched = Watched.run(linked("turn ACC", "+1s", "+1s cut wire", "repeat 2", "cut wire", "end"));
        List<Done> done = watched.beats.stream()
                .filter(Done.class::isInstance)
                .map(Done.class::cast)
                .toList();

        assertThat(done)
                .extracting(one -> one.at() + " " + one.work().text() + " "
                        + one.round().number() + " " + (one.outcome().ignored() != null))
                .containsExactly("PT2S cut wire 0 false", "PT2S cut wire 1 true", "PT2S cut wire 2 true");
        assertThat(done.get(0).unit().phase()).isInstanceOf(Operating.class);
        int place = watched.beats.indexOf(done.get(0));
        assertThat(((Step) watched.beats.get(place + 1)).transition().event().text())
                .isEqualTo("link lost");
    }

    @Test
    void whatTheImmobiliserSaidIsCounted() {
        Tally tally = Watched.run(
                        linked("turn ACC", "+1s cut wire", "+1s mend wire", "+1s move other", "turn ACC", "+1s"))
                .tally();

        assertThat(tally.asked()).isEqualTo(3);
        assertThat(tally.confirmed()).isEqualTo(2);
        assertThat(tally.refused()).isEqualTo(1);
        assertThat(tally.takesCode()).isFalse();
        assertThat(Watched.run(k11()).tally().takesCode()).isTrue();
    }

    @Test
    void aDeadlineThatFallsOnAnEventComesBeforeIt() {
        assertThat(Watched.run(k11("turn ACC", "type 2468", "+5s battery off")).told())
                .endsWith("PT5S elapse PT5S", "PT5S battery off");
    }

    @Test
    void noTimeAtAllIsAnEventOnlyIfTheScenarioSaysSo() {
        assertThat(Watched.run(k11("+0s preset 1", "elapse PT0S", "+0s")).told())
                .containsExactly("PT0S preset 1", "PT0S elapse PT0S");
    }

    @Test
    void aKeyPassesEveryPositionOnItsWay() {
        assertThat(Watched.run(k11("turn START", "+1s turn OFF")).told())
                .containsExactly(
                        "PT0S ignition OFF",
                        "PT0S ignition ACC",
                        "PT0S ignition ON",
                        "PT0S ignition START",
                        "PT1S elapse PT1S",
                        "PT1S ignition ON",
                        "PT1S ignition ACC",
                        "PT1S ignition OFF");
    }

    @Test
    void aKeyThatIsThereAlreadyIsTurnedInVain() {
        List<Step> steps = Watched.run(k11("turn OFF", "turn OFF")).steps();

        assertThat(steps).hasSize(2);
        assertThat(steps.get(1).transition().signals()).containsExactly(new Ignored(IgnoredReason.ALREADY_SO));
    }

    @Test
    void everyRepetitionHasItsNumber() {
        assertThat(Watched.run(k11(
                                "preset 1",
                                "repeat 2",
                                "preset 1",
                                "repeat 2",
                                "preset 2",
                                "end",
                                "preset 3",
                                "end",
                                "preset 1"))
                        .beats
                        .stream()
                        .map(Beat::round))
                .containsExactly(
                        Round.NONE,
                        new Round(1, 2),
                        new Round(1, 2),
                        new Round(1, 2),
                        new Round(1, 2),
                        new Round(2, 2),
                        new Round(2, 2),
                        new Round(2, 2),
                        new Round(2, 2),
                        Round.NONE);
    }

    @Test
    void aRemarkIsTold() {
        assertThat(Watched.run(k11("say hello")).beats).containsExactly(new Told("hello", Round.NONE));
    }

    @Test
    void theSeedStoryForcesTwelveHoursFortyFiveMinutesTenSeconds() {
        Tally tally = Watched.run(shipped("seed-story")).tally();

        assertThat(tally.served())
                .isEqualTo(Duration.ofHours(12).plusMinutes(45).plusSeconds(10));
        assertThat(tally.stood()).isEqualTo(Duration.ofMinutes(30));
        assertThat(tally.right()).isEqualTo(2);
        assertThat(tally.wrong()).isEqualTo(20);
        assertThat(tally.ignored()).isEqualTo(21);
        assertThat(tally.end().phase()).isInstanceOf(Operating.class);
        assertThat(tally.length())
                .isEqualTo(shipped("seed-story").script().extent().length());
    }

    @Test
    void theSeedStoryShowsTheWordsOfTheThreadInTheirOrder() {
        assertThat(Words.shownIn(shipped("seed-story")))
                .containsSubsequence(
                        "CODE", "2468", "", "CODE", "SECURE", "CODE", "SECURE", "LOCKED", "CODE", "2468", "");
    }

    @Test
    void theTwentiethWrongCodeLocksForGood() {
        List<Step> steps = Watched.run(shipped("seed-story")).steps();
        int locked = IntStream.range(0, steps.size())
                .filter(index -> steps.get(index).transition().signals().contains(new CodeRejected(20)))
                .findFirst()
                .orElseThrow();

        assertThat(steps.get(locked).transition().after().phase()).isInstanceOf(LockedForGood.class);
    }
}
