// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import static io.github.micralock.workbench.Shipped.k11;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.workbench.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens, the player adds nothing to it and leaves nothing out. */
final class PlayerProperties {

    @Property(tries = 300)
    void cuttingTimeAtDeadlinesChangesNothing(@ForAll("events") List<String> lines) {
        Scenario scenario = k11(lines.toArray(String[]::new));
        LockMachine lock = scenario.unit().lock();
        LockState end = lock.initial();
        for (String line : lines) {
            end = lock.next(end, LockEvent.parse(line));
        }

        assertThat(Watched.run(scenario).tally().end()).isEqualTo(end);
    }

    @Property(tries = 300)
    void everyStepFollowsFromTheOneBeforeIt(@ForAll("events") List<String> lines) {
        Scenario scenario = k11(lines.toArray(String[]::new));
        LockMachine lock = scenario.unit().lock();
        LockState state = lock.initial();
        Duration now = Duration.ZERO;
        for (Step step : Watched.run(scenario).steps()) {
            LockEvent event = step.transition().event();
            now = event instanceof TimePassed passed ? now.plus(passed.elapsed()) : now;

            assertThat(step.transition()).isEqualTo(lock.apply(state, event));
            assertThat(step.at()).isEqualTo(now);
            state = step.transition().after();
        }
    }

    @Property(tries = 300)
    void noPieceOfTimeGoesBeyondADeadline(@ForAll("events") List<String> lines) {
        Scenario scenario = k11(lines.toArray(String[]::new));
        LockMachine lock = scenario.unit().lock();

        assertThat(Watched.run(scenario).steps()).allSatisfy(step -> {
            if (step.transition().event() instanceof TimePassed passed) {
                Duration deadline =
                        lock.nextDeadline(step.transition().before()).orElse(passed.elapsed());
                assertThat(passed.elapsed()).isLessThanOrEqualTo(deadline);
            }
        });
    }

    @Provide
    Arbitrary<List<String>> events() {
        return Arbitraries.of(
                        "preset 1",
                        "preset 2",
                        "preset 3",
                        "preset 4",
                        "confirm",
                        "clear",
                        "ignition OFF",
                        "ignition ACC",
                        "ignition ON",
                        "radio off",
                        "radio on",
                        "battery off",
                        "battery on",
                        "dealer reset",
                        "elapse PT1S",
                        "elapse PT5S",
                        "elapse PT1H",
                        "elapse PT48H")
                .list()
                .ofMaxSize(60)
                .map(lines ->
                        Stream.concat(Stream.of("ignition ACC"), lines.stream()).toList());
    }
}
