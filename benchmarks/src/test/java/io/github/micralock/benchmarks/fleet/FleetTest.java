// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.fleet;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.benchmarks.contestant.K11;
import io.github.micralock.benchmarks.workload.Workload;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fleet is what its figures say. */
class FleetTest {

    @Test
    void inWhateverOrderEachRadioGetsItsEventOnce() {
        Radios inTurn = new Radios(10_000);
        Radios scattered = new Radios(10_000);
        inTurn.everyoneInTurn();
        scattered.everyoneScattered();

        for (int radio = 0; radio < 10_000; radio++) {
            assertThat(scattered.state(radio)).isEqualTo(inTurn.state(radio));
        }
    }

    /** Else the two columns would be of different fleets. */
    @Test
    void radiosWrittenByHandShowTheSame() {
        Radios radios = new Radios(1_000);
        Switches switches = new Switches(1_000);
        for (int lived = 0; lived < Radios.LIVED; lived++) {
            switches.everyoneInTurn();
        }
        radios.everyoneScattered();
        switches.everyoneScattered();

        for (int radio = 0; radio < 1_000; radio++) {
            assertThat(switches.faceplate(radio)).isEqualTo(K11.LOCK.view(radios.state(radio)));
        }
    }

    @Test
    void eachMomentOfTheStreamIsThatOfOneRadio() {
        assertThat(IntStream.range(0, Workload.LENGTH).map(Fleet::moment).boxed())
                .doesNotHaveDuplicates()
                .allSatisfy(moment -> assertThat(moment).isBetween(0, Workload.LENGTH - 1));
    }

    /** Else a processor that has seen a round would know the next. */
    @Test
    void noRoundRepeatsTheOnesBeforeIt() {
        Set<Integer> now = IntStream.range(0, 1_000).mapToObj(Fleet::moment).collect(toSet());

        for (int rounds = 1; rounds <= 20; rounds++) {
            int later = rounds;
            assertThat(now.stream().map(moment -> (moment + later) % Workload.LENGTH))
                    .as("%s rounds later", later)
                    .doesNotContainAnyElementsOf(now);
        }
    }

    @Test
    void radiosLeadLivesOfTheirOwn() {
        Radios radios = new Radios(1_000);

        assertThat(IntStream.range(0, 1_000).mapToObj(radios::state).distinct().count())
                .isGreaterThan(100);
    }

    /** Time, a digit and a confirmation at least, and not much more: a second try now and then, and a dealer. */
    @Test
    void aDeadlineIsThreeEventsAndAFew() {
        Thieves thieves = new Thieves(100);
        thieves.serve(10_000);

        assertThat(thieves.events()).isBetween(30_000L, 40_000L);
    }
}
