// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.reduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.journal.Journal;
import io.github.micralock.core.snapshot.SnapshotFormat;
import io.github.micralock.testkit.LockRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A long history that breaks a rule, and the few events that matter. */
class ReductionTest {

    private static final LockMachine LOCK = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));

    /** Two wrong codes, a wait of 10 s served in pieces, then a third wrong code, and much that does not matter. */
    private static final String NEEDLE = """
            radio off
            ignition ACC
            preset 2
            radio on
            preset 1
            preset 2
            elapse PT1.5S
            confirm
            confirm
            preset 6
            preset 3
            confirm
            elapse PT3.25S
            ignition OFF
            elapse PT7H
            ignition ON
            elapse PT5S
            elapse PT123H4M5.678S
            clear
            """;

    @Test
    void R16_whatServesAWaitIsTwoWrongCodesAndItsTime() {
        Reduction reduction = reduced(NEEDLE, signalled(WaitServed.class));

        assertThat(reduction.text()).isEqualTo("""
                ignition ACC
                preset 2
                confirm
                preset 3
                confirm
                elapse PT10S
                """);
        assertThat(reduction.originalSize()).isEqualTo(19);
        assertThat(reduction.runs()).isBetween(20, 200);
        assertThat(reduction.transitions()).anyMatch(step -> step.signals().contains(new WaitServed()));
    }

    @Test
    void aDurationThatIsNoNumberOfSecondsIsTheLeastThatWillDo() {
        Predicate<ImmutableList<Transition>> nearlyServed = steps -> steps.stream()
                .anyMatch(step -> step.after().phase() instanceof Waiting waiting
                        && waiting.remaining().compareTo(Duration.ofMillis(500)) < 0);

        assertThat(reduced(NEEDLE.replace("PT5S", "PT6.6S"), nearlyServed).text())
                .endsWith("elapse PT9.500000001S\n");
    }

    @Test
    void aRoundNumberOfSecondsIsBetterThanAShorterOneThatIsNone() {
        Predicate<ImmutableList<Transition>> served = steps -> steps.stream()
                .anyMatch(step -> step.after().phase() instanceof Waiting waiting
                        && waiting.remaining().compareTo(Duration.ofMillis(9500)) <= 0);

        assertThat(reduced(NEEDLE.replace("PT3.25S", "PT0.75S"), served).text()).endsWith("elapse PT1S\n");
    }

    @Test
    void R12_whatLocksForGoodInAJournalOfAThousandEventsIsTwentyTries() {
        Random random = new Random(1996);
        List<LockEvent> history = new ArrayList<>(LockEvent.parseLines("ignition ACC\n"));
        ImmutableList<LockEvent> noise =
                LockEvent.parseLines("preset 5\nradio on\nignition ON\nignition ACC\nlink lost\n");
        while (history.size() < 1000) {
            history.addAll(LockEvent.parseLines("preset 1\nconfirm\nelapse PT46M\n"));
            history.add(noise.get(random.nextInt(noise.size())));
        }
        LockRun run = LockRun.of(LOCK, history);
        Journal journal = Journal.of(SnapshotFormat.of(LOCK.profile()).snapshot(run.start()), run.transitions());

        Reduction reduction = Reduction.of(
                LOCK,
                journal,
                steps -> steps.stream().anyMatch(step -> step.after().phase() instanceof LockedForGood));

        assertThat(reduction.originalSize()).isGreaterThanOrEqualTo(1000);
        assertThat(reduction.events()).hasSize(1 + 20 * 2 + 18);
        assertThat(reduction.text()).contains("preset 1\nconfirm\nelapse PT10S\n");
        assertThat(reduction.text()).contains("preset 1\nconfirm\nelapse PT45M\n");
        assertThat(reduction.runs()).isLessThan(20_000);
    }

    @Test
    void whatMattersOnlyBecauseOfSomethingLaterGoesAfterIt() {
        Predicate<ImmutableList<Transition>> sixNeedsFive = steps -> {
            List<String> events =
                    steps.stream().map(step -> step.event().text()).toList();
            return events.contains("confirm") && (!events.contains("preset 6") || events.contains("preset 5"));
        };

        assertThat(reduced("preset 5\nconfirm\npreset 6\n", sixNeedsFive).text())
                .isEqualTo("confirm\n");
    }

    @Test
    void timesTooLongForOneAreLeftApart() {
        String longest = "elapse PT2562047788015215H30M7.999999999S\n";
        Predicate<ImmutableList<Transition>> twiceForEver = steps -> steps.size() >= 2;

        assertThat(reduced(longest + longest, twiceForEver).text()).isEqualTo("elapse PT0S\nelapse PT0S\n");
    }

    @Test
    void timeAtTheBeginningIsOnePieceAsWell() {
        assertThat(reduced("elapse PT4S\nelapse PT6S\n", passes("PT10S")).text())
                .isEqualTo("elapse PT10S\n");
    }

    @Test
    void secondsAreRoundedUpWhereThatBreaksTheRuleAndTheyAreNotOfTheLongestTime() {
        assertThat(reduced("elapse PT2.5S\n", passes("PT2.2S")).text()).isEqualTo("elapse PT3S\n");
        assertThat(reduced("elapse PT2562047788015215H30M7.999999999S\n", passes("PT2562047788015215H30M7.000000005S"))
                        .text())
                .isEqualTo("elapse PT2562047788015215H30M7.000000005S\n");
    }

    @Test
    void R28_timesWhoseSumIsTooLongAreJoinedToTheLongest() {
        String longest = "PT2562047788015215H30M7.999999999S";

        assertThat(reduced("elapse PT1H\nelapse PT2562047788015215H29M\n", passes(longest))
                        .text())
                .isEqualTo("elapse " + longest + "\n");
    }

    @Test
    void aHistoryThatBreaksNothingIsNotReduced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reduced("ignition ACC\n", signalled(WaitServed.class)))
                .withMessage("history must break the rule, but 1 events do not");
    }

    private static Reduction reduced(String history, Predicate<ImmutableList<Transition>> violates) {
        return Reduction.of(LOCK, LOCK.initial(), LockEvent.parseLines(history), violates);
    }

    /** Whether so much time passes in all. */
    private static Predicate<ImmutableList<Transition>> passes(String duration) {
        return steps -> steps.stream()
                        .map(step -> (TimePassed) step.event())
                        .reduce(new TimePassed(Duration.ZERO), TimePassed::plus)
                        .elapsed()
                        .compareTo(Duration.parse(duration))
                >= 0;
    }

    private static Predicate<ImmutableList<Transition>> signalled(Class<?> type) {
        return steps -> steps.stream().anyMatch(step -> step.signals().stream().anyMatch(type::isInstance));
    }
}
