// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import static io.github.micralock.workbench.Shipped.k11;
import static io.github.micralock.workbench.Shipped.linked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.workbench.garage.Cars;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.garage.Outcome;
import io.github.micralock.workbench.garage.Work;
import io.github.micralock.workbench.scenario.CarWork;
import io.github.micralock.workbench.scenario.Cue;
import io.github.micralock.workbench.scenario.Happening;
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
    void R23_whatAUnitInItsCarsDoesIsWhatItDoesAloneWhenItIsToldTheSame(@ForAll("rides") List<String> lines) {
        Scenario scenario = linked(lines.toArray(String[]::new));
        LockMachine lock = scenario.unit().lock();
        Watched inCars = Watched.run(scenario);
        Watched alone = new Watched();
        Retelling.tell(
                lock,
                lock.initial(),
                inCars.steps().stream().map(step -> step.transition().event()).toList(),
                alone);

        assertThat(alone.steps())
                .extracting(step -> step.at() + " " + step.transition())
                .isEqualTo(inCars.steps().stream()
                        .map(step -> step.at() + " " + step.transition())
                        .toList());
        assertThat(alone.tally().end()).isEqualTo(inCars.tally().end());
    }

    @Property(tries = 300)
    void R19_P6_aLinkedUnitPlaysOnlyWhereNoOtherIsKnown(@ForAll("rides") List<String> lines) {
        Scenario scenario = linked(lines.toArray(String[]::new));
        Ride ride = new Ride(scenario.garage(), new Ride.Watcher() {
            @Override
            public void stepped(Duration at, Transition step, boolean asked) {}

            @Override
            public void worked(Duration at, Work work, Garage before, Outcome outcome) {}
        });
        for (Cue cue : scenario.script().cues()) {
            if (cue instanceof CarWork car) {
                ride.works(car.work());
            } else {
                ((Happening) cue).events().forEach(ride::happens);
            }
            Garage garage = ride.garage();
            if (garage.lock().view(garage.unit()).audible()) {
                assertThat(garage.wireCut()).isFalse();
                assertThat(garage.immobiliser().stored().orElse(Cars.UNIT)).isEqualTo(Cars.UNIT);
            }
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
    Arbitrary<List<String>> rides() {
        return Arbitraries.of(
                        "ignition ACC",
                        "ignition LOCK",
                        "radio off",
                        "radio on",
                        "battery off",
                        "battery on",
                        "preset 1",
                        "dealer reset",
                        "elapse PT0.1S",
                        "elapse PT0.2S",
                        "elapse PT1H",
                        "move own",
                        "move other",
                        "cut wire",
                        "mend wire",
                        "initialise immobiliser",
                        "replace immobiliser",
                        "replace immobiliser knows unit-1")
                .list()
                .ofMaxSize(60);
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
